// A tree with one tab stop, after the ARIA pattern: arrows, Home, End, *, first letters, Enter. Long trees draw what is in sight.
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { cx } from './cx'
import { flattenTree, type TreeItem } from './flattenTree'
import styles from './Tree.module.css'
import { type RowActions, TreeRowView } from './TreeRowView'
import { rowByTyping, treeKey } from './treeKey'
import { useRowWindow } from './useRowWindow'

export interface TreeProps<Item extends TreeItem> {
  readonly label: string
  readonly items: readonly Item[]
  /** Ids of open items; where left out the tree keeps count itself and begins fully open. */
  readonly expanded?: ReadonlySet<string>
  readonly onExpandedChange?: (expanded: ReadonlySet<string>) => void
  readonly selected: ReadonlySet<string>
  readonly onSelect?: (id: string, how: { readonly toggle: boolean; readonly range: boolean }) => void
  /** Enter or double click. */
  readonly onActivate?: (id: string) => void
  /** Keys the tree leaves alone: F2, Delete, copying. */
  readonly onItemKeyDown?: (event: KeyboardEvent, id: string) => void
  readonly onItemContextMenu?: (event: MouseEvent, id: string) => void
  /** The row's content; the label where left out. */
  readonly render?: (item: Item) => ReactNode
  /** What is said of a row beside its name. */
  readonly describe?: (item: Item) => string | undefined
  readonly multiple?: boolean
  readonly rowHeight?: number
  readonly className?: string
}

/** Below this every row is on the page, so that find-in-page and tests see the whole tree. */
const drawnWhole = 400

export function Tree<Item extends TreeItem>(props: TreeProps<Item>) {
  const { label, items, selected, onSelect, onActivate, render, multiple = false, rowHeight = 28 } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [focused, setFocused] = useState<string | null>(null)
  const typed = useRef({ text: '', at: 0 })
  const { expanded } = props
  const rows = useMemo(
    () => flattenTree(items, (item) => (expanded ? expanded.has(item) : !closed.has(item))),
    [items, expanded, closed],
  )
  const lead = focused ?? [...selected][0]
  const at = Math.max(
    0,
    rows.findIndex((row) => row.item.id === lead),
  )
  const { show, ...seen } = useRowWindow(scroller, rows.length, rowHeight)
  const { from, to } = rows.length <= drawnWhole ? { from: 0, to: rows.length } : seen

  const firstSelected = [...selected][0]
  useEffect(() => {
    if (firstSelected !== undefined) setFocused(firstSelected)
  }, [firstSelected])
  useEffect(() => show(at), [at, show])

  const setExpanded = (ids: readonly string[], open: boolean) => {
    if (expanded) {
      const next = new Set(expanded)
      for (const item of ids) open ? next.add(item) : next.delete(item)
      props.onExpandedChange?.(next)
    } else {
      setClosed((last) => new Set(open ? [...last].filter((item) => !ids.includes(item)) : [...last, ...ids]))
    }
  }
  const goTo = (index: number, event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => {
    const item = rows[index]?.item.id
    if (item === undefined) return
    setFocused(item)
    if (!event.ctrlKey && !event.metaKey) onSelect?.(item, { toggle: false, range: event.shiftKey })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at]
    if (!row || event.altKey) return row && props.onItemKeyDown?.(event, row.item.id)
    const move = treeKey(rows, at, event.key)
    if (move?.kind === 'focus') goTo(move.index, event)
    else if (move?.kind === 'expandSiblings') setExpanded(move.ids, true)
    else if (move) setExpanded([move.id], move.kind === 'expand')
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onActivate?.(row.item.id)
    else if (event.key === ' ') onSelect?.(row.item.id, { toggle: true, range: false })
    else if (!isLetter(event) || !typeAhead(event)) return props.onItemKeyDown?.(event, row.item.id)
    event.preventDefault()
  }
  const typeAhead = (event: KeyboardEvent): boolean => {
    const fresh = event.timeStamp - typed.current.at > 700
    typed.current = { text: fresh ? event.key : typed.current.text + event.key, at: event.timeStamp }
    const next = rowByTyping(rows, at, typed.current.text)
    if (next !== null) goTo(next, event)
    return next !== null
  }
  const actions = useRef<RowActions>(null)
  actions.current = {
    select(item, how) {
      setFocused(item)
      onSelect?.(item, how)
    },
    activate: (item) => onActivate?.(item),
    menu: (event, item) => props.onItemContextMenu?.(event, item),
    expand: (item, open) => setExpanded([item], open),
  }
  return (
    <div
      ref={scroller}
      className={cx(styles.tree, props.className)}
      role="tree"
      aria-label={label}
      aria-multiselectable={multiple || undefined}
      tabIndex={0}
      aria-activedescendant={rows.length > 0 && at >= from && at < to ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ paddingTop: from * rowHeight, paddingBottom: (rows.length - to) * rowHeight }}>
        {rows.slice(from, to).map((row, offset) => (
          <TreeRowView
            key={row.item.id}
            {...row}
            id={`${id}-${from + offset}`}
            height={rowHeight}
            isActive={from + offset === at}
            isSelected={selected.has(row.item.id)}
            render={render}
            describe={props.describe}
            actions={actions}
          />
        ))}
      </div>
    </div>
  )
}

function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey
}
