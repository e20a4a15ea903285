// Draws menu entries inside the menu that holds them.
import { DropdownMenu as Menu } from 'radix-ui'
import { cx } from './cx'
import { Icon } from './Icon'
import { KeyHint } from './KeyHint'
import styles from './Menu.module.css'
import type { MenuEntry } from './MenuEntry'

interface Props {
  readonly entries: readonly MenuEntry[]
}

export function MenuEntries({ entries }: Props) {
  return entries.map((entry) => <Entry key={entry.id} entry={entry} />)
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  switch (entry.kind) {
    case 'item':
      return (
        <Menu.Item
          className={cx(styles.item, entry.danger && styles.danger)}
          disabled={entry.disabled}
          onSelect={entry.onSelect}
        >
          <span className={styles.icon}>{entry.icon !== undefined && <Icon name={entry.icon} />}</span>
          <span className={styles.label}>{entry.label}</span>
          {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
        </Menu.Item>
      )
    case 'checkbox':
      return (
        <Menu.CheckboxItem
          className={styles.item}
          checked={entry.checked}
          disabled={entry.disabled}
          onCheckedChange={entry.onChange}
        >
          <span className={styles.icon}>
            <Menu.ItemIndicator>
              <Icon name="check" />
            </Menu.ItemIndicator>
          </span>
          <span className={styles.label}>{entry.label}</span>
          {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
        </Menu.CheckboxItem>
      )
    case 'radio':
      return (
        <Menu.RadioGroup value={entry.value} onValueChange={entry.onChange} aria-label={entry.label}>
          {entry.options.map((option) => (
            <Menu.RadioItem className={styles.item} key={option.value} value={option.value}>
              <span className={styles.icon}>{option.icon !== undefined && <Icon name={option.icon} />}</span>
              <span className={styles.label}>{option.label}</span>
              <Menu.ItemIndicator>
                <Icon name="check" />
              </Menu.ItemIndicator>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      )
    case 'submenu':
      return (
        <Menu.Sub>
          <Menu.SubTrigger className={styles.item}>
            <span className={styles.icon}>{entry.icon !== undefined && <Icon name={entry.icon} />}</span>
            <span className={styles.label}>{entry.label}</span>
            <Icon name="chevronRight" size={14} />
          </Menu.SubTrigger>
          <Menu.Portal>
            <Menu.SubContent className={styles.menu} collisionPadding={8}>
              <MenuEntries entries={entry.entries} />
            </Menu.SubContent>
          </Menu.Portal>
        </Menu.Sub>
      )
    case 'heading':
      return <Menu.Label className={styles.heading}>{entry.label}</Menu.Label>
    case 'separator':
      return <Menu.Separator className={styles.separator} />
  }
}
