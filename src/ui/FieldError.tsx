// What is wrong with a field and what to do, under it.
import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './Field.module.css'
import { Icon } from './Icon'

export interface FieldErrorProps {
  readonly id?: string
  readonly severity?: 'error' | 'warning'
  readonly children: ReactNode
}

export function FieldError({ id, severity = 'error', children }: FieldErrorProps) {
  return (
    <div className={cx(styles.error, severity === 'warning' && styles.warning)} id={id}>
      <Icon name={severity === 'warning' ? 'warning' : 'problem'} size={14} />
      <span>{children}</span>
    </div>
  )
}
