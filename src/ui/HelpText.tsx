// What a field is for, in quiet type under it.
import type { ReactNode } from 'react'
import styles from './Field.module.css'

export function HelpText({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className={styles.help} id={id}>
      {children}
    </p>
  )
}
