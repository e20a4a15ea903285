// What is wrong with a field and what to do, under it.
import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './Field.module.css'
import { Icon, type IconName } from './Icon'

export interface FieldErrorProps {
  readonly id?: string
  readonly severity?: 'error' | 'warning' | 'hint'
  readonly children: ReactNode
}

const icons = { error: 'problem', warning: 'warning', hint: 'hint' } as const satisfies Record<string, IconName>

export function FieldError({ id, severity = 'error', children }: FieldErrorProps) {
  return (
    <div className={cx(styles.error, severity !== 'error' && styles[severity])} id={id}>
      <Icon name={icons[severity]} size={14} />
      <span>{children}</span>
    </div>
  )
}
