// Work in progress. Shows itself after 200 ms only: what is quick needs no sign.
import styles from './Spinner.module.css'

export interface SpinnerProps {
  readonly size?: number
  /** Said to screen readers; leave out where the control around it says it is busy. */
  readonly label?: string
}

export function Spinner({ size = 16, label }: SpinnerProps) {
  return (
    <span className={styles.spinner} role={label === undefined ? undefined : 'status'}>
      <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" stroke="currentColor" strokeWidth="2" opacity="0.2" />
        <path d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      {label !== undefined && <span className="visually-hidden">{label}</span>}
    </span>
  )
}
