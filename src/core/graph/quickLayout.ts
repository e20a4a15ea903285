// The layout that is there at once, so that the first picture does not wait for ELK.
import { drawSimply } from './drawSimply'
import type { Graph, Layout } from './Graph'
import { layoutScopes } from './layoutScopes'

/** A sound layout without ELK, in a few milliseconds; stands in until the worker's answer is there. */
export function quickLayout(graph: Graph): Layout {
  return { ...layoutScopes(graph, drawSimply), simplified: false }
}
