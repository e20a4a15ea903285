// A growing array in chunks, copied on first write: a step that changes one cell of ten thousand copies 64 of them.
import { objectList } from './objectList'

const BITS = 6
const SIZE = 1 << BITS

export interface Table<T> {
  /** Who may write to `chunks`; see `RunState.stamp`. */
  stamp: number
  chunks: Chunk<T>[]
}

interface Chunk<T> {
  readonly stamp: number
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
  const chunk = table.chunks[index >> BITS]
  const { cells } = chunk?.stamp === stamp ? chunk : ownChunk(table, index >> BITS, stamp)
  const cell = index & (SIZE - 1)
  if (cell > cells.length) fillUp(cells, cell)
  cells[cell] = value
}

function ownChunk<T>({ chunks }: Table<T>, at: number, stamp: number): Chunk<T> {
  while (chunks.length < at) chunks.push({ stamp, cells: objectList() })
  const own: Chunk<T> = { stamp, cells: chunks[at]?.cells.slice() ?? objectList() }
  chunks[at] = own
  return own
}

function fillUp<T>(cells: (T | null)[], length: number): void {
  while (cells.length < length) cells.push(null)
}

/** All cells as a list of `length`, which goes beyond the last one written: null where nothing is. */
export function listCells<T>({ chunks }: Table<T>, length: number): (T | null)[] {
  const list = objectList<T | null>()
  for (let at = 0; at < chunks.length; at += 1) {
    fillUp(list, at * SIZE)
    list.push(...(chunks[at]?.cells ?? []))
  }
  fillUp(list, length)
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
