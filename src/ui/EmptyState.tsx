// What stands where nothing is yet: what belongs here and how to begin.
import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './EmptyState.module.css'
import { Icon, type IconName } from './Icon'

export interface EmptyStateProps {
  readonly icon?: IconName
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** `large` for a whole page or canvas. */
  readonly size?: 'small' | 'large'
}

export function EmptyState({ icon, title, children, actions, size = 'small' }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty, styles[size])}>
      {icon !== undefined && <Icon name={icon} size={size === 'large' ? 32 : 20} className={styles.icon} />}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
