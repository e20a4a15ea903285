// A growing array in chunks, copied on first write: a step that changes one cell of ten thousand copies 64 of them.

const BITS = 6
const SIZE = 1 << BITS

export interface Table<T> {
  /** Who may write to `chunks`; see `RunState.stamp`. */
  stamp: number
  chunks: Chunk<T>[]
}

interface Chunk<T> {
  stamp: number
  readonly cells: (T | null)[]
}

/** A table without cells. */
export function emptyTable<T>(stamp: number): Table<T> {
  return { stamp, chunks: [] }
}

/** The cell at `index`; null when it was never written or was cleared. */
export function cellAt<T>(table: Table<T>, index: number): T | null {
  return table.chunks[index >> BITS]?.cells[index & (SIZE - 1)] ?? null
}

/** The table itself when `stamp` owns it, else a copy that it owns; the cells stay shared until they are written. */
export function ownTable<T>(table: Table<T>, stamp: number): Table<T> {
  return table.stamp === stamp ? table : { stamp, chunks: table.chunks.slice() }
}

/** Writes to a table owned by `stamp`. */
export function setCell<T>(table: Table<T>, index: number, value: T | null, stamp: number): void {
  const at = index >> BITS
  while (table.chunks.length <= at) table.chunks.push({ stamp, cells: [] })
  let chunk = table.chunks[at]
  if (chunk === undefined || chunk.stamp !== stamp) {
    chunk = { stamp, cells: chunk?.cells.slice() ?? [] }
    table.chunks[at] = chunk
  }
  const cell = index & (SIZE - 1)
  while (chunk.cells.length < cell) chunk.cells.push(null)
  chunk.cells[cell] = value
}

/** The cells at 0 to `length`, null where there is none. */
export function listCells<T>(table: Table<T>, length: number): (T | null)[] {
  const list: (T | null)[] = []
  for (const { cells } of table.chunks) list.push(...cells)
  while (list.length < length) list.push(null)
  return list
}

/** All cells from index `first` on that hold something, in order. */
export function cellsFrom<T>(table: Table<T>, first: number): T[] {
  const found: T[] = []
  for (let at = first >> BITS; at < table.chunks.length; at += 1) {
    const cells = table.chunks[at]?.cells ?? []
    for (let index = Math.max(0, first - at * SIZE); index < cells.length; index += 1) {
      const cell = cells[index]
      if (cell !== undefined && cell !== null) found.push(cell)
    }
  }
  return found
}
