// Indefinite reading: every place a path matches, in document order.
import { isJsonArray, isJsonObject, type JsonValue } from '../../base/JsonValue'
import type { PathSegment } from './PathSyntax'
import { readKey } from './readKeys'

/** All matches of `segments` from `start`; empty when nothing matches. `root` is what `$` means in filters. */
export function collectMatches(segments: readonly PathSegment[], start: JsonValue, root: JsonValue): JsonValue[] {
  let nodes: JsonValue[] = [start]
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'descend') continue
    const descends = segments[index - 1]?.kind === 'descend'
    nodes = descends
      ? nodes.flatMap((node) => deepStep(node, segment, root))
      : nodes.flatMap((node) => step(node, segment, root))
  }
  return nodes
}

/** The segment applied to the node and to everything below it, the node first. */
function deepStep(node: JsonValue, segment: PathSegment, root: JsonValue): JsonValue[] {
  const found: JsonValue[] = []
  const pending: JsonValue[] = [node]
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    // A filter is asked once of each object: asking its array as well would find the object twice.
    if (segment.kind !== 'filter' || isJsonObject(current)) found.push(...step(current, segment, root))
    pending.push(...children(current).reverse())
  }
  return found
}

function step(node: JsonValue, segment: PathSegment, root: JsonValue): JsonValue[] {
  switch (segment.kind) {
    case 'member':
      return keyed(node, [segment.key])
    case 'union':
      return keyed(node, segment.keys)
    case 'wildcard':
      return children(node)
    case 'slice':
      return isJsonArray(node) ? sliced(node, segment) : []
    case 'filter':
      return candidates(node).filter((item) => segment.test(item, root))
    case 'descend':
      return []
  }
}

function keyed(node: JsonValue, keys: readonly (string | number)[]): JsonValue[] {
  return keys.map((key) => readKey(node, key, false)).filter((value) => value !== undefined)
}

function children(node: JsonValue): JsonValue[] {
  if (isJsonArray(node)) return [...node]
  return isJsonObject(node) ? Object.values(node) : []
}

/** A filter looks at the items of an array; on an object it asks the object itself. */
function candidates(node: JsonValue): readonly JsonValue[] {
  if (isJsonArray(node)) return node
  return isJsonObject(node) ? [node] : []
}

interface Slice {
  readonly from?: number
  readonly to?: number
  readonly step: number
}

function sliced(items: readonly JsonValue[], { from, to, step: by }: Slice): JsonValue[] {
  if (by === 0) return []
  const { length } = items
  const [low, high] = by > 0 ? [0, length] : [-1, length - 1]
  const place = (index: number): number => Math.min(Math.max(index < 0 ? length + index : index, low), high)
  const start = from === undefined ? (by > 0 ? low : high) : place(from)
  const end = to === undefined ? (by > 0 ? high : low) : place(to)
  const found: JsonValue[] = []
  for (let index = start; by > 0 ? index < end : index > end; index += by) {
    const item = items[index]
    if (item !== undefined) found.push(item)
  }
  return found
}
