// A small word or number on a tint: counts on tabs, types in rows, statuses in lists.
import type { ReactNode } from 'react'
import styles from './Badge.module.css'
import { cx } from './cx'

export interface BadgeProps {
  readonly tone?:
    | 'neutral'
    | 'accent'
    | 'error'
    | 'warning'
    | 'running'
    | 'succeeded'
    | 'failed'
    | 'caught'
    | 'cancelled'
  /** Said instead of the content where the content alone is a bare number. */
  readonly label?: string
  readonly children: ReactNode
}

export function Badge({ tone = 'neutral', label, children }: BadgeProps) {
  return (
    <span className={cx(styles.badge, styles[tone])}>
      {label === undefined ? (
        children
      ) : (
        <>
          <span aria-hidden="true">{children}</span>
          <span className="visually-hidden">{label}</span>
        </>
      )}
    </span>
  )
}
