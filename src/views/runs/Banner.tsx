// One line of bad news: what, why, and one thing to do. Long reasons are cut here and whole on hover.
import type { ReactNode } from 'react'
import { StatusIcon } from '../../ui/StatusIcon'
import styles from './Banner.module.css'

interface Props {
  readonly title: string
  readonly actions: ReactNode
  /** Read out when it comes up. */
  readonly isAlert?: boolean
  readonly children: ReactNode
}

export function Banner({ title, actions, isAlert = false, children }: Props) {
  return (
    <div className={styles.banner} role={isAlert ? 'alert' : undefined}>
      <StatusIcon status="failed" word="none" />
      <p className={styles.text}>
        <strong className={styles.title}>{title}</strong> {children}
      </p>
      {actions}
    </div>
  )
}
