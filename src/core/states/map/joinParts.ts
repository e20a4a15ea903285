// The items of several objects as one list.
import type { MapRunPlan } from '../../asl/MapRunPlan'
import type { ReadPart } from './readItems'

/** In the order of the parts. Keys and sources are kept item by item only where parts differ in them. */
export function joinParts(parts: readonly ReadPart[]): Pick<MapRunPlan, 'items' | 'keys' | 'sources'> {
  const [only] = parts
  if (only && parts.length === 1) return { items: only.list.values, keys: only.list.keys, sources: [only.source] }
  const hasKeys = parts.some(({ list }) => list.keys !== null)
  return {
    items: parts.flatMap(({ list }) => list.values),
    keys: hasKeys ? parts.flatMap(({ list }) => list.values.map((_, index) => list.keys?.[index] ?? null)) : null,
    sources: parts.flatMap(({ list, source }) => list.values.map(() => source)),
  }
}
