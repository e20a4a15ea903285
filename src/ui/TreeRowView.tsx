// One row of a tree, drawn anew only when something about it is another.
import { type MouseEvent, memo, type ReactNode, type RefObject } from 'react'
import { cx } from './cx'
import type { TreeItem, TreeRow } from './flattenTree'
import { Icon } from './Icon'
import styles from './Tree.module.css'

/** What the tree does for its rows, by the id of their item. */
export interface RowActions {
  select(item: string, how: { readonly toggle: boolean; readonly range: boolean }): void
  activate(item: string): void
  menu(event: MouseEvent, item: string): void
  expand(item: string, open: boolean): void
}

interface Props<Item extends TreeItem> extends Omit<TreeRow<Item>, 'parent'> {
  readonly id: string
  readonly height: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly render: ((item: Item) => ReactNode) | undefined
  readonly describe: ((item: Item) => string | undefined) | undefined
  /** The same object always, whatever the tree does now. */
  readonly actions: RefObject<RowActions | null>
}

function Row<Item extends TreeItem>(props: Props<Item>) {
  const { item, level, position, siblings, expanded, id, height, isActive, isSelected, render, describe, actions } =
    props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the tree's, which alone has focus
    // biome-ignore lint/a11y/useFocusableInteractive: the tree names its active row
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded}
      aria-selected={isSelected}
      aria-description={describe?.(item)}
      className={cx(styles.row, isActive && styles.active)}
      style={{ height, paddingLeft: 8 + (level - 1) * 16 }}
      onClick={(event) =>
        actions.current?.select(item.id, { toggle: event.ctrlKey || event.metaKey, range: event.shiftKey })
      }
      onDoubleClick={() => actions.current?.activate(item.id)}
      onContextMenu={(event) => actions.current?.menu(event, item.id)}
    >
      <Chevron expanded={expanded} onToggle={() => actions.current?.expand(item.id, !expanded)} />
      {render ? render(item) : <span className={styles.label}>{item.label}</span>}
    </div>
  )
}

// `memo` forgets that the component works for items of any kind.
export const TreeRowView = memo(Row) as typeof Row

function Chevron({ expanded, onToggle }: { readonly expanded: boolean | undefined; readonly onToggle: () => void }) {
  if (expanded === undefined) return <span className={styles.chevron} />
  return (
    <span
      className={cx(styles.chevron, expanded && styles.open)}
      onClick={(event) => {
        event.stopPropagation()
        onToggle()
      }}
      aria-hidden="true"
    >
      <Icon name="chevronRight" size={14} />
    </span>
  )
}
