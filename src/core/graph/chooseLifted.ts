// Chooses the edges that glue distant parts of the main line together, to be drawn by hand at its right side: then
// the rest falls into small blocks.
import { at } from './at'
import { reachOf } from './cutBlocks'
import type { Flow } from './Flow'

/** The lifted edges to one node from one direction; they share a lane. */
export interface LiftedGroup {
  readonly target: number
  readonly edges: readonly number[]
}

/** An edge that passes more places of the main line than this is worth lifting. */
const FAR = 4
/** Above this share of all edges, lanes are harder to follow than what they replace. */
const MOST_SHARE = 0.3

/**
 * Long loops to the main line, long jumps ahead on it, and all ways into a target off the line that is shared by
 * distant states. Empty when that would be too many.
 */
export function chooseLifted(flow: Flow): readonly LiftedGroup[] {
  const reach = reachOf(flow, new Set())
  const groups = flow.nodes.flatMap((_, target): LiftedGroup[] => {
    const ins = at(flow.ins, target)
    const ahead = ins.filter((edge) => !at(flow.edges, edge).back)
    const loops = ins.filter((edge) => at(flow.edges, edge).back)
    const place = (edge: number) => at(reach, at(flow.edges, edge).from)
    const isFar = (edge: number) => Math.abs(place(edge) - at(reach, target)) > FAR
    if (flow.path[at(reach, target)] === target) return [farOnly(target, ahead, isFar), farOnly(target, loops, isFar)]
    const places = ahead.map(place)
    return [{ target, edges: places.length > 1 && Math.max(...places) - Math.min(...places) > FAR ? ahead : [] }]
  })
  const chosen = withWaysBack(
    flow,
    groups.filter((group) => group.edges.length > 0),
  )
  const count = chosen.reduce((sum, group) => sum + group.edges.length, 0)
  return count > flow.edges.length * MOST_SHARE ? [] : chosen
}

/** Also lifts the edges from what only lifted edges lead to: back into the rest, or to another such part. */
export function withWaysBack(flow: Flow, groups: readonly LiftedGroup[]): readonly LiftedGroup[] {
  if (groups.length === 0) return groups
  const lifted = new Set(groups.flatMap((group) => group.edges))
  const reach = reachOf(flow, lifted)
  const part = new Map<number, number>()
  for (const node of flow.nodes.keys()) {
    if (at(reach, node) >= 0) continue
    const above = at(flow.ins, node).filter((edge) => !lifted.has(edge) && !at(flow.edges, edge).back)
    const parts = new Set(above.map((edge) => part.get(at(flow.edges, edge).from)))
    const [only = node] = parts
    part.set(node, parts.size > 1 ? node : only)
  }
  const more = new Map<number, number[]>()
  for (const [index, { from, to }] of flow.edges.entries()) {
    if (lifted.has(index) || at(reach, from) >= 0 || part.get(from) === part.get(to)) continue
    more.set(to, [...(more.get(to) ?? []), index])
  }
  const joined = groups.map(({ target, edges }) => {
    const own = more.get(target) ?? []
    more.delete(target)
    return { target, edges: [...edges, ...own] }
  })
  return [...joined, ...[...more].map(([target, edges]) => ({ target, edges }))]
}

function farOnly(target: number, edges: readonly number[], isFar: (edge: number) => boolean): LiftedGroup {
  return { target, edges: edges.filter(isFar) }
}
