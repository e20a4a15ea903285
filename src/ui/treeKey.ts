// What a key means in a tree, as the ARIA tree pattern has it.
import type { TreeItem, TreeRow } from './flattenTree'
import { rovingIndex } from './rovingIndex'

export type TreeMove =
  | { readonly kind: 'focus'; readonly index: number }
  | { readonly kind: 'expand'; readonly id: string }
  | { readonly kind: 'collapse'; readonly id: string }
  | { readonly kind: 'expandSiblings'; readonly ids: readonly string[] }

/** Null where the key means nothing here; `index` is the focused row. */
export function treeKey(rows: readonly TreeRow<TreeItem>[], index: number, key: string): TreeMove | null {
  const row = rows[index]
  if (!row) return null
  if (key === 'ArrowRight') {
    if (row.expanded === false) return { kind: 'expand', id: row.item.id }
    return row.expanded ? { kind: 'focus', index: index + 1 } : null
  }
  if (key === 'ArrowLeft') {
    if (row.expanded) return { kind: 'collapse', id: row.item.id }
    return row.parent >= 0 ? { kind: 'focus', index: row.parent } : null
  }
  if (key === '*') {
    const closed = rows.filter((other) => other.parent === row.parent && other.expanded === false)
    return { kind: 'expandSiblings', ids: closed.map((other) => other.item.id) }
  }
  const next = rovingIndex(key, index, rows.length, { orientation: 'vertical', page: 10 })
  return next === null ? null : { kind: 'focus', index: next }
}

/** The next row, after `index` and around, whose label begins with what was typed; null for none. */
export function rowByTyping(rows: readonly TreeRow<TreeItem>[], index: number, typed: string): number | null {
  const wanted = typed.toLowerCase()
  // One letter moves on; more letters may still mean the row one is on.
  const first = typed.length === 1 ? 1 : 0
  for (let step = first; step < rows.length + first; step += 1) {
    const at = (index + step) % rows.length
    if (rows[at]?.item.label.toLowerCase().startsWith(wanted)) return at
  }
  return null
}
