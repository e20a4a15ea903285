// A number, or none. Text that is no number is marked and not committed.
import { type ComponentProps, type KeyboardEvent, useState } from 'react'
import { cx } from './cx'
import { type NumberBounds, parseNumber } from './parseNumber'
import styles from './TextInput.module.css'
import { useDraft } from './useDraft'
import { useField } from './useField'

export interface NumberInputProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'min' | 'max' | 'step' | 'size'>,
    NumberBounds {
  readonly value: number | undefined
  /** Blur, Enter or an arrow key, with a number in bounds, or undefined for an emptied field. */
  readonly onCommit: (value: number | undefined) => void
  /** What Up and Down add; 1. */
  readonly step?: number
  /** "s", "%": shown at the right end. */
  readonly unit?: string
}

export function NumberInput(props: NumberInputProps) {
  const { value, onCommit, min, max, integer, step = 1, unit, className, onBlur, ...rest } = props
  const bounds = { min, max, integer }
  const [wrong, setWrong] = useState(false)
  const commit = (text: string) => {
    const parsed = parseNumber(text, bounds)
    setWrong(parsed.kind === 'invalid')
    if (parsed.kind !== 'invalid') onCommit(parsed.kind === 'number' ? parsed.value : undefined)
  }
  const draft = useDraft({
    value: value === undefined ? '' : String(value),
    onChange: () => setWrong(false),
    onCommit: commit,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (direction === 0) return draft.onKeyDown(event)
    event.preventDefault()
    const now = parseNumber(draft.text)
    const next = (now.kind === 'number' ? now.value : (min ?? 0)) + direction * step
    if (parseNumber(String(next), bounds).kind === 'number') onCommit(Number(next.toPrecision(12)))
  }
  return (
    <span className={cx(styles.box, styles.boxed, className)}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        {...useField()}
        {...(wrong ? { 'aria-invalid': true } : {})}
        {...rest}
        className={styles.input}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={(event) => {
          draft.commit()
          onBlur?.(event)
        }}
        onKeyDown={onKeyDown}
      />
      {unit !== undefined && <span className={styles.suffix}>{unit}</span>}
    </span>
  )
}
