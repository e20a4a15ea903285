// The name of a control.
import type { ReactNode } from 'react'
import styles from './Field.module.css'

export interface LabelProps {
  readonly htmlFor: string
  readonly required?: boolean
  readonly children: ReactNode
}

export function Label({ htmlFor, required = false, children }: LabelProps) {
  return (
    <label className={styles.label} htmlFor={htmlFor}>
      {children}
      {required && (
        <span className={styles.required} aria-hidden="true">
          {' '}
          *
        </span>
      )}
    </label>
  )
}
