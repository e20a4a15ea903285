// A tree as the rows that are in sight, with what each row must say of its place.
export interface TreeItem {
  readonly id: string
  /** Its name: spoken, and found by typing its first letters. */
  readonly label: string
  /** A function is asked only once the item is open: for trees too large to build at once. */
  readonly children?: readonly TreeItem[] | (() => readonly TreeItem[])
}

export interface TreeRow<Item extends TreeItem> {
  readonly item: Item
  /** 1 for the outermost. */
  readonly level: number
  readonly position: number
  readonly siblings: number
  /** Undefined for a leaf. */
  readonly expanded: boolean | undefined
  /** Index of the parent's row, -1 at the outermost level. */
  readonly parent: number
}

/** Rows in reading order; children of closed items are left out. */
export function flattenTree<Item extends TreeItem>(
  items: readonly Item[],
  isExpanded: (id: string) => boolean,
): readonly TreeRow<Item>[] {
  const rows: TreeRow<Item>[] = []
  const visit = (siblings: readonly Item[], level: number, parent: number) => {
    siblings.forEach((item, index) => {
      const hasChildren = typeof item.children === 'function' || (item.children?.length ?? 0) > 0
      const expanded = hasChildren ? isExpanded(item.id) : undefined
      const at = rows.length
      rows.push({ item, level, position: index + 1, siblings: siblings.length, expanded, parent })
      if (expanded) visit(childrenOf(item), level + 1, at)
    })
  }
  visit(items, 1, -1)
  return rows
}

function childrenOf<Item extends TreeItem>(item: Item): readonly Item[] {
  const children = typeof item.children === 'function' ? item.children() : (item.children ?? [])
  // A tree of Items has Items for children; the interface cannot name its own subtype.
  return children as readonly Item[]
}
