// One entry of a list, or an object, in its frame: a heading, its buttons, its fields.
import type { ReactNode } from 'react'
import styles from './Inspector.module.css'

interface Props {
  readonly title: string
  /** Beside the title, quiet. */
  readonly note?: string
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

export function ItemCard({ title, note, actions, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay its legend out beside buttons
    <div className={styles.card} role="group" aria-label={title}>
      <div className={styles.cardHead}>
        <span className={styles.cardTitle}>{title}</span>
        {note !== undefined && (
          <span className={styles.cardNote} title={note}>
            {note}
          </span>
        )}
        <span className={styles.cardActions}>{actions}</span>
      </div>
      {children !== undefined && <div className={styles.cardBody}>{children}</div>}
    </div>
  )
}
