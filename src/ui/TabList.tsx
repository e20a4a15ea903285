// A row of tabs with one tab stop. The panels are the owner's: give each `tabPanelAttributes(idBase, tab)`.
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { cx } from './cx'
import { Icon, type IconName } from './Icon'
import { rovingIndex } from './rovingIndex'
import styles from './TabList.module.css'

export interface Tab<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly icon?: IconName
  /** After the label: a count. */
  readonly badge?: ReactNode
}

export interface TabListProps<Id extends string> {
  /** Names the row for screen readers. */
  readonly label: string
  /** Prefix of the ids that tie tabs to panels; unique on the page. */
  readonly idBase: string
  readonly tabs: readonly Tab<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** `segmented` for switching views, `underline` above a panel. */
  readonly variant?: 'segmented' | 'underline'
  /** False while the selected panel is not on the page. */
  readonly hasPanel?: boolean
}

/** What ties a panel to its tab. */
export function tabPanelAttributes(idBase: string, tab: string) {
  return { role: 'tabpanel', id: `${idBase}-${tab}-panel`, 'aria-labelledby': `${idBase}-${tab}-tab` } as const
}

export function TabList<Id extends string>(props: TabListProps<Id>) {
  const { label, idBase, tabs, value, onChange, variant = 'underline', hasPanel = true } = props
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const from = tabs.findIndex((tab) => tab.id === value)
    const next = rovingIndex(event.key, from, tabs.length, { wraps: true })
    const tab = next === null ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    onChange(tab.id)
    row.current?.querySelector<HTMLElement>(`#${CSS.escape(`${idBase}-${tab.id}-tab`)}`)?.focus()
  }
  return (
    <div className={cx(styles.row, styles[variant])} role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${idBase}-${tab.id}-tab`}
          className={styles.tab}
          aria-selected={tab.id === value}
          aria-controls={tab.id === value && hasPanel ? `${idBase}-${tab.id}-panel` : undefined}
          tabIndex={tab.id === value ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.icon !== undefined && <Icon name={tab.icon} size={14} />}
          <span>{tab.label}</span>
          {tab.badge}
        </button>
      ))}
    </div>
  )
}
