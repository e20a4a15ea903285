// A JSON value to read: opens and closes, copies whole or in part. For editing there is the code editor.
import { useEffect, useMemo, useState } from 'react'
import type { JsonValue } from '../core/base/JsonValue'
import { CopyButton } from './CopyButton'
import { flattenTree } from './flattenTree'
import { IconButton } from './IconButton'
import styles from './JsonView.module.css'
import { type JsonItem, jsonPreview, jsonTree } from './jsonTree'
import { Tree } from './Tree'

export interface JsonViewProps {
  readonly label: string
  readonly value: JsonValue
  /** How many levels are open at first; 2. */
  readonly depth?: number
  /** Hides the row of buttons. */
  readonly bare?: boolean
  /** In px; higher values scroll inside. Where left out it is as high as it has rows. */
  readonly maxHeight?: number
}

const noSelection: ReadonlySet<string> = new Set()

export function JsonView({ label, value, depth = 2, bare = false, maxHeight }: JsonViewProps) {
  const root = useMemo(() => jsonTree(value), [value])
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => openTo(root, depth))
  const [picked, setPicked] = useState<ReadonlySet<string>>(noSelection)
  useEffect(() => setExpanded(openTo(root, depth)), [root, depth])
  const items = useMemo(() => [root], [root])
  return (
    <div className={styles.view} style={{ maxHeight }}>
      {!bare && (
        <div className={styles.actions}>
          <IconButton icon="expand" label="Expand all" size="small" onClick={() => setExpanded(openTo(root, 12))} />
          <IconButton icon="collapse" label="Collapse all" size="small" onClick={() => setExpanded(openTo(root, 1))} />
          <CopyButton label={`Copy ${label}`} text={() => JSON.stringify(value, null, 2)} />
        </div>
      )}
      <Tree
        label={label}
        items={items}
        expanded={expanded}
        onExpandedChange={setExpanded}
        selected={picked}
        onSelect={(id) => setPicked(new Set([id]))}
        rowHeight={24}
        className={styles.tree}
        render={renderItem}
      />
    </div>
  )
}

function renderItem(item: JsonItem) {
  if (item.omitted !== undefined) return <span className={styles.quiet}>{item.omitted} more, copy to see all</span>
  const isLeaf = item.children === undefined
  return (
    <>
      {item.name !== null && <span className={styles.name}>{item.name}</span>}
      {item.name !== null && <span className={styles.quiet}>:</span>}
      <span className={isLeaf ? styles.leaf : styles.quiet}>{leafText(item, isLeaf)}</span>
      <span className={styles.copy}>
        <CopyButton
          label={`Copy ${item.label}`}
          tabIndex={-1}
          text={() => (typeof item.value === 'string' ? item.value : JSON.stringify(item.value, null, 2))}
        />
      </span>
    </>
  )
}

function leafText(item: JsonItem, isLeaf: boolean): string {
  if (!isLeaf) return jsonPreview(item.value)
  if (Array.isArray(item.value)) return '[]'
  return typeof item.value === 'object' && item.value !== null ? '{}' : jsonPreview(item.value)
}

function openTo(root: JsonItem, depth: number): ReadonlySet<string> {
  // Level by level, within bounds: "all" of a huge value would take the page's memory.
  const open = new Set<string>()
  for (let level = 0; level < depth && open.size < 5000; level += 1) {
    const rows = flattenTree([root], (id) => open.has(id))
    const closed = rows.filter((row) => row.expanded === false)
    if (closed.length === 0) break
    for (const row of closed) open.add(row.item.id)
  }
  return open
}
