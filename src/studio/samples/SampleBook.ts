// Which sample each state is tried on, as somebody chose it, and the samples they typed. Typed ones outlive a reload.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { locationOf } from '../../core/base/Path'
import type { StateId, StateView } from '../../core/machine/Machine'

export type SampleSource =
  /** The latest visit in the run on screen. */
  | 'execution'
  /** The workflow run with its own input up to the state. */
  | 'example'
  /** JSON that somebody typed. */
  | 'typed'

export interface SampleBook {
  /** By state; absent where nobody has chosen. */
  readonly chosen: ReadonlyMap<StateId, SampleSource>
  /** JSON texts by state. */
  readonly typed: ReadonlyMap<StateId, string>
  choose(state: StateId, source: SampleSource): void
  /** The text somebody typed for a state, now or in an earlier visit of the page; null when there is none. */
  textOf(workflowId: string, state: StateView): string | null
  write(workflowId: string, state: StateView, text: string): void
}

type SampleStorage = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'stepwright.samples'
/** The oldest is forgotten first. */
const MOST = 50
/** A longer text holds for this visit only. */
const LONGEST = 100_000

export function createSampleBook(storage: SampleStorage): StoreApi<SampleBook> {
  return createStore<SampleBook>()((set, get) => ({
    chosen: new Map(),
    typed: new Map(),
    choose: (state, source) => set({ chosen: new Map(get().chosen).set(state, source) }),
    textOf: (workflowId, state) =>
      get().typed.get(state.id) ?? new Map(remembered(storage)).get(placeOf(workflowId, state)) ?? null,
    write(workflowId, state, text) {
      set({ typed: new Map(get().typed).set(state.id, text) })
      const place = placeOf(workflowId, state)
      const others = remembered(storage).filter(([key]) => key !== place)
      const kept = text.length > LONGEST ? others : [...others, [place, text] as const]
      store(storage, kept.slice(-MOST))
    },
  }))
}

function placeOf(workflowId: string, { path }: StateView): string {
  return `${workflowId} ${locationOf(path)}`
}

type Remembered = readonly (readonly [string, string])[]

function remembered(storage: SampleStorage): Remembered {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch (error) {
    console.info('The stored samples cannot be read and are replaced.', error)
    return []
  }
}

function isEntry(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string'
}

function store(storage: SampleStorage, entries: Remembered): void {
  try {
    storage.setItem(KEY, JSON.stringify(entries))
  } catch (error) {
    // The texts still hold for this visit; the browser has no room for them.
    console.info('The samples cannot be remembered in this browser.', error)
  }
}
