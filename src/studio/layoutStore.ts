// Where the canvas draws things: the newest layout there is for the present graph.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Graph, Layout } from '../core/graph/Graph'

export interface LayoutState {
  /** What the canvas shows together; null before the first layout. */
  readonly shown: { readonly graph: Graph; readonly layout: Layout } | null
  /** True while the worker is at it for a newer graph. */
  readonly busy: boolean
  /** True while a quick placement stands in. */
  readonly provisional: boolean
  set(change: Partial<Omit<LayoutState, 'set'>>): void
}

export type LayoutStore = StoreApi<LayoutState>

export function createLayoutStore(): LayoutStore {
  return createStore<LayoutState>()((set) => ({
    shown: null,
    busy: false,
    provisional: false,
    set: (change) => set(change),
  }))
}
