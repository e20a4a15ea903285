// Remembers drawings by shape, so that what has not changed is not laid out again.
import type { Drawing } from './Flow'

/** Lives as long as its worker. Keys hold structure and sizes and no names; drawings are shared and never changed. */
export interface LayoutMemo {
  /** Whole connected parts of scopes, by everything that decides their drawing. */
  readonly parts: Map<string, Drawing>
  /** Blocks within them. */
  readonly blocks: Map<string, Drawing>
  /** How often the engine was called. */
  engineCalls: number
}

const MOST_ENTRIES = 5000

/** An empty memory. */
export function createLayoutMemo(): LayoutMemo {
  return { parts: new Map(), blocks: new Map(), engineCalls: 0 }
}

/** The drawing remembered under `key`, made on first use; of too many, those not used for longest are forgotten. */
export function remember(entries: Map<string, Drawing>, key: string, make: () => Drawing): Drawing {
  const drawing = entries.get(key) ?? make()
  entries.delete(key)
  entries.set(key, drawing)
  const oldest = entries.keys().next()
  if (entries.size > MOST_ENTRIES && !oldest.done) entries.delete(oldest.value)
  return drawing
}
