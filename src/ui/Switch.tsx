// On or off, at once.
import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'
import { cx } from './cx'
import { useField } from './useField'

export interface SwitchProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children?: ReactNode
  readonly disabled?: boolean
  readonly className?: string
}

export function Switch({ checked, onChange, children, disabled, className }: SwitchProps) {
  return (
    <label className={cx(styles.row, className)}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        {...useField()}
        className={styles.switch}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children !== undefined && <span>{children}</span>}
    </label>
  )
}
