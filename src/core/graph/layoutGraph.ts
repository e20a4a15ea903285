// Gives every node and edge of a graph its place: one scope at a time, what a container holds before the container.
import { at } from './at'
import { drawFlow } from './drawFlow'
import { drawSimply } from './drawSimply'
import type { ElkCall } from './ElkCall'
import type { Drawing, Flow } from './Flow'
import type { Graph, Layout } from './Graph'
import { type LayoutMemo, remember } from './LayoutMemo'
import { layoutScopes } from './layoutScopes'

export interface LayoutOptions {
  /** True to do without ELK, after it took too long. */
  readonly simple?: boolean
}

/**
 * The layout of a graph. The same graph has the same layout, whatever the memo holds. Where a scope is too dense for
 * ELK a simple drawing stands in and `simplified` is true. Throws only when the engine does.
 */
export function layoutGraph(graph: Graph, engine: ElkCall, memo: LayoutMemo, options: LayoutOptions = {}): Layout {
  let simplified = options.simple ?? false
  const draw = (flow: Flow): Drawing => {
    const drawing = options.simple ? null : drawRemembered(flow, engine, memo)
    if (drawing) return drawing
    simplified = true
    return drawSimply(flow)
  }
  const layout = layoutScopes(graph, draw)
  return { ...layout, simplified }
}

const TOO_DENSE: Drawing = { places: [], routes: [] }

function drawRemembered(flow: Flow, engine: ElkCall, memo: LayoutMemo): Drawing | null {
  const drawing = remember(memo.parts, flowKey(flow), () => drawFlow(flow, engine, memo) ?? TOO_DENSE)
  return drawing === TOO_DENSE ? null : drawing
}

/** Everything that decides how a flow is drawn. */
function flowKey(flow: Flow): string {
  const nodes = flow.nodes.map(({ width, height, fails }) => `${width},${height},${fails ? 1 : 0}`)
  const edges = flow.edges.map(({ from, to, labelWidth, catches }) => `${from},${to},${labelWidth},${catches ? 1 : 0}`)
  return `${nodes.join(';')}|${edges.join(';')}|${at(flow.path, 0)}`
}
