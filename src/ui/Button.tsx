// The button. One primary at most in sight; the rest are quiet.
import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { cx } from './cx'
import { Icon, type IconName } from './Icon'
import { Spinner } from './Spinner'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'primary' | 'secondary' | 'ghost' | 'danger'
  /** 32 or 24 px high. */
  readonly size?: 'medium' | 'small'
  readonly icon?: IconName
  readonly iconAfter?: IconName
  /** Shows that its work is going on; it stays focusable and does nothing more. */
  readonly busy?: boolean
}

export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  iconAfter,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(styles.button, styles[variant], styles[size], className)}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    >
      {busy ? <Spinner /> : icon !== undefined && <Icon name={icon} />}
      {children !== undefined && <span className={styles.text}>{children}</span>}
      {iconAfter !== undefined && <Icon name={iconAfter} size={14} className={styles.after} />}
    </button>
  )
}
