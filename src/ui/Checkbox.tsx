// Yes or no, with its text at the right.
import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'
import { cx } from './cx'
import { useField } from './useField'

export interface CheckboxProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** The text beside it; inside a Field it may be left out, the Field's label names it then. */
  readonly children?: ReactNode
  readonly disabled?: boolean
  readonly className?: string
}

export function Checkbox({ checked, onChange, children, disabled, className }: CheckboxProps) {
  return (
    <label className={cx(styles.row, className)}>
      <input
        type="checkbox"
        {...useField()}
        className={styles.box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children !== undefined && <span>{children}</span>}
    </label>
  )
}
