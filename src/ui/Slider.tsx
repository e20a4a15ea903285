// A native range: arrows, PageUp, PageDown, Home and End work by themselves.
import type { CSSProperties } from 'react'
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
  readonly onChange: (value: number) => void
}

export function Slider({ label, value, min = 0, max, step = 1, valueText, disabled, onChange }: SliderProps) {
  const share = max > min ? ((value - min) / (max - min)) * 100 : 0
  // A custom property is not among the properties React knows.
  const style = { '--share': `${share}%` } as CSSProperties
  return (
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
    />
  )
}
