// A state on its way to the canvas: dragged from the states browser, or moved from its place in the flow.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { JsonObject } from '../core/base/JsonValue'
import type { InsertionPoint } from '../core/document/flow/InsertionPoint'
import type { StateId } from '../core/machine/Machine'

/** What is being placed: a new state, or one that is there. */
export type PlacedItem =
  | { readonly kind: 'new'; readonly name: string; readonly icon: string; readonly value: JsonObject }
  | { readonly kind: 'move'; readonly name: string; readonly icon: string; readonly state: StateId }

export interface PlacingState {
  /** Null while nothing is being placed. */
  readonly item: PlacedItem | null
  /** Pointer in client coordinates; null in keyboard placing. */
  readonly pointer: { readonly x: number; readonly y: number } | null
  /** The insertion point that would take it, set by the canvas. */
  readonly target: InsertionPoint | null
  begin(item: PlacedItem, pointer: PlacingState['pointer']): void
  movePointer(x: number, y: number): void
  aim(target: InsertionPoint | null): void
  /** Ends placing and says where it was aimed at; null means it was dropped nowhere. */
  finish(): { readonly item: PlacedItem; readonly target: InsertionPoint | null } | null
  cancel(): void
}

export type PlacingStore = StoreApi<PlacingState>

const nothing = { item: null, pointer: null, target: null }

export function createPlacingStore(): PlacingStore {
  return createStore<PlacingState>()((set, get) => ({
    ...nothing,
    begin: (item, pointer) => set({ item, pointer, target: null }),
    movePointer: (x, y) => set({ pointer: { x, y } }),
    aim: (target) => set({ target }),
    finish() {
      const { item, target } = get()
      set(nothing)
      return item && { item, target }
    },
    cancel: () => set(nothing),
  }))
}
