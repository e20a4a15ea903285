// A field of several inputs under one heading.
import type { ReactNode } from 'react'
import { FieldError } from '../../ui/FieldError'
import styles from './Inspector.module.css'

interface Props {
  readonly label: string
  readonly error?: ReactNode
  readonly action?: ReactNode
  readonly children: ReactNode
}

export function FieldGroup({ label, error, action, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay its legend out beside buttons
    <div className={styles.group} role="group" aria-label={label}>
      <div className={styles.groupHead}>
        <span className={styles.groupLabel}>{label}</span>
        {action}
      </div>
      {children}
      {error ? <FieldError>{error}</FieldError> : null}
    </div>
  )
}
