// A run status as icon and colour, with its word beside it or spoken only.
import { cx } from './cx'
import styles from './StatusIcon.module.css'
import { type Status, statuses } from './statuses'

export interface StatusIconProps {
  readonly status: Status
  /** 20 on nodes, 16 in rows. */
  readonly size?: number
  /** `beside` shows the word, `spoken` leaves it to screen readers, `none` is for places that say it already. */
  readonly word?: 'beside' | 'spoken' | 'none'
  readonly className?: string
}

export function StatusIcon({ status, size = 16, word = 'spoken', className }: StatusIconProps) {
  return (
    <span className={cx(styles.status, styles[status], className)} data-status={status}>
      <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true">
        {shapes[status]}
      </svg>
      {word !== 'none' && <span className={cx(word === 'spoken' && 'visually-hidden')}>{statuses[status].word}</span>}
    </span>
  )
}

const line = { strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

const shapes = {
  notStarted: (
    <circle cx="10" cy="10" r="7" stroke="currentColor" {...line} strokeWidth={1.75} strokeDasharray="0.1 3.6" />
  ),
  running: (
    <>
      <circle cx="10" cy="10" r="7" stroke="currentColor" strokeWidth={2} opacity={0.25} />
      <path className={styles.arc} d="M10 3a7 7 0 0 1 7 7" stroke="currentColor" {...line} />
    </>
  ),
  succeeded: (
    <>
      <circle cx="10" cy="10" r="8" fill="currentColor" />
      <path d="M6.6 10.3l2.3 2.3 4.5-4.8" className={styles.mark} {...line} />
    </>
  ),
  failed: (
    <>
      <path d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z" fill="currentColor" />
      <path d="M7.5 7.5l5 5M12.5 7.5l-5 5" className={styles.mark} {...line} />
    </>
  ),
  caught: (
    <>
      <path d="M10 1.7l7 2.5v5.3c0 4-2.8 7.2-7 8.8-4.2-1.6-7-4.8-7-8.8V4.2z" fill="currentColor" />
      <path d="M10 6v4.5M10 13.6v.05" className={styles.mark} {...line} />
    </>
  ),
  cancelled: (
    <>
      <circle cx="10" cy="10" r="7" stroke="currentColor" strokeWidth={2} />
      <path d="M5.2 14.8l9.6-9.6" stroke="currentColor" {...line} />
    </>
  ),
  paused: (
    <>
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth={1.75} />
      <path d="M8 7v6M12 7v6" stroke="currentColor" {...line} />
    </>
  ),
} as const satisfies Record<Status, unknown>
