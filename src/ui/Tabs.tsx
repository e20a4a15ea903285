// Tabs with their panel below; only the selected panel is on the page.
import { type ReactNode, useId } from 'react'
import { type Tab, TabList, tabPanelAttributes } from './TabList'
import styles from './Tabs.module.css'

export interface TabWithContent<Id extends string> extends Tab<Id> {
  readonly content: ReactNode
}

export interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly TabWithContent<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** At the right end of the row of tabs. */
  readonly actions?: ReactNode
}

export function Tabs<Id extends string>({ label, tabs, value, onChange, actions }: TabsProps<Id>) {
  const idBase = useId()
  const selected = tabs.find((tab) => tab.id === value)
  return (
    <div className={styles.tabs}>
      <div className={styles.head}>
        <TabList
          label={label}
          idBase={idBase}
          tabs={tabs}
          value={value}
          onChange={onChange}
          hasPanel={Boolean(selected)}
        />
        {actions}
      </div>
      {selected && (
        <div className={styles.panel} {...tabPanelAttributes(idBase, selected.id)}>
          {selected.content}
        </div>
      )}
    </div>
  )
}
