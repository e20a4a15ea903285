// What the layout worker does with a request, apart from being a worker.
import type { ElkCall } from '../core/graph/ElkCall'
import type { Graph, Layout } from '../core/graph/Graph'
import { createLayoutMemo } from '../core/graph/LayoutMemo'
import { layoutGraph } from '../core/graph/layoutGraph'
import { warmUp } from '../core/graph/warmUp'

/** `ready` is answered as soon as ELK is loaded; `warmUp` makes later layouts fast; both with null. */
export type LayoutRequest =
  | { readonly kind: 'ready' }
  | { readonly kind: 'warmUp'; readonly step: number }
  | { readonly kind: 'layout'; readonly graph: Graph; readonly simple: boolean }

export type LayoutReply = Layout | null

/** Answers requests with one memory for all of them. */
export function layoutAnswers(engine: ElkCall): (request: LayoutRequest) => LayoutReply {
  const memo = createLayoutMemo()
  return (request) => {
    if (request.kind === 'layout') return layoutGraph(request.graph, engine, memo, { simple: request.simple })
    if (request.kind === 'warmUp') warmUp(request.step, engine)
    return null
  }
}
