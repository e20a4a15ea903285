// A native range: arrows, Home and End work by themselves; PageUp and PageDown move by `page`.
import type { CSSProperties, KeyboardEvent } from 'react'
import styles from './Slider.module.css'

export interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min?: number
  readonly max: number
  readonly step?: number
  /** What the number means: "Event 12 of 40, TaskSucceeded". */
  readonly valueText?: string
  readonly disabled?: boolean
  /** Steps of PageUp and PageDown; a tenth of the range where left out. */
  readonly page?: number
  /** Values marked on the track: errors of a run. Decoration; `valueText` says what a value means. */
  readonly marks?: readonly number[]
  readonly onChange: (value: number) => void
  /** Further keys. A prevented event goes no further. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

export function Slider(props: SliderProps) {
  const { label, value, min = 0, max, step = 1, valueText, disabled, page, marks, onChange } = props
  const shareOf = (at: number) => (max > min ? ((at - min) / (max - min)) * 100 : 0)
  // A custom property is not among the properties React knows.
  const style = { '--share': `${shareOf(value)}%` } as CSSProperties
  const onKeyDown = (event: KeyboardEvent) => {
    props.onKeyDown?.(event)
    const direction = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0
    if (event.defaultPrevented || page === undefined || direction === 0) return
    event.preventDefault()
    onChange(Math.min(max, Math.max(min, value + direction * page)))
  }
  const range = (
    <input
      type="range"
      className={styles.slider}
      style={style}
      aria-label={label}
      aria-valuetext={valueText}
      min={min}
      max={max}
      step={step}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(Number(event.target.value))}
      onKeyDown={onKeyDown}
    />
  )
  if (!marks) return range
  return (
    <span className={styles.marked}>
      {range}
      <span className={styles.marks} aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} className={styles.mark} style={{ left: `${shareOf(mark)}%` }} />
        ))}
      </span>
    </span>
  )
}
