// A growing array in chunks, copied on first write: a step that changes one cell of ten thousand copies 64 of them.

const BITS = 6
const SIZE = 1 << BITS

export interface Table<T> {
  /** Who may write to `chunks`; see `RunState.stamp`. */
  stamp: number
  chunks: Chunk<T>[]
}

interface Chunk<T> {
  readonly stamp: number
  /** As many as a chunk has. */
  readonly cells: (T | null)[]
}

const NO_CELLS: readonly null[] = Array.from({ length: SIZE }, () => null)

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
  const chunk = table.chunks[index >> BITS]
  const own = chunk?.stamp === stamp ? chunk : ownChunk(table, index >> BITS, stamp)
  own.cells[index & (SIZE - 1)] = value
}

function ownChunk<T>({ chunks }: Table<T>, at: number, stamp: number): Chunk<T> {
  while (chunks.length < at) chunks.push({ stamp, cells: NO_CELLS.slice() })
  const own: Chunk<T> = { stamp, cells: (chunks[at]?.cells ?? NO_CELLS).slice() }
  chunks[at] = own
  return own
}

/** The cells at 0 to `length`, null where there is none. */
export function listCells<T>(table: Table<T>, length: number): (T | null)[] {
  const list: (T | null)[] = []
  for (const { cells } of table.chunks) list.push(...cells)
  while (list.length < length) list.push(null)
  return list.slice(0, length)
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
