// A part of a form under a heading that opens and closes it.
import { type ReactNode, useId, useState } from 'react'
import { cx } from './cx'
import { Icon } from './Icon'
import styles from './Section.module.css'

export interface SectionProps {
  readonly title: string
  /** Beside the title: a count. */
  readonly badge?: ReactNode
  /** At the right end: "add". */
  readonly actions?: ReactNode
  /** Where left out, the section keeps count itself and begins as `defaultOpen` says (open). */
  readonly open?: boolean
  readonly defaultOpen?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly children: ReactNode
}

export function Section(props: SectionProps) {
  const { title, badge, actions, defaultOpen = true, onOpenChange, children } = props
  const [own, setOwn] = useState(defaultOpen)
  const open = props.open ?? own
  const id = useId()
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => {
              setOwn(!open)
              onOpenChange?.(!open)
            }}
          >
            <Icon name="chevronRight" size={14} className={cx(styles.chevron, open && styles.open)} />
            {title}
            {badge}
          </button>
        </h3>
        {actions}
      </div>
      {open && (
        <div className={styles.body} id={id}>
          {children}
        </div>
      )}
    </div>
  )
}
