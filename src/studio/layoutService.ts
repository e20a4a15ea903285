// Keeps the layout on screen up to date with the graph: a quick placement at once for a new workflow, the worker's answer
// when it is there, the old picture meanwhile.
import type { Graph, Layout } from '../core/graph/Graph'
import { quickLayout } from '../core/graph/quickLayout'
import type { DocumentStore } from './documentStore'
import type { LayoutStore } from './layoutStore'

/** Lays out graphs in the worker; answers `stale` when a newer request has come meanwhile. */
export interface LayoutClient {
  request(graph: Graph, revision: number): Promise<Layout | 'stale'>
}

/** Returns the way to stop. */
export function layoutContinuously(
  document: DocumentStore,
  store: LayoutStore,
  client: LayoutClient,
  report: (message: string) => void,
): () => void {
  const adopt = (graph: Graph, layout: Layout, provisional: boolean): void =>
    store.getState().set({ shown: { graph, layout }, provisional, busy: provisional })

  const layOut = async (graph: Graph, fresh: boolean): Promise<void> => {
    const { shown, provisional } = store.getState()
    if (shown && !provisional && shown.graph.shape === graph.shape && sameIds(shown.graph, graph)) {
      adopt(graph, shown.layout, false)
      return
    }
    if (fresh) adopt(graph, quickLayout(graph), true)
    else store.getState().set({ busy: true })
    try {
      const layout = await client.request(graph, document.getState().doc.revision)
      const present = document.getState().graph
      if (layout !== 'stale' && present.shape === graph.shape) adopt(present, layout, false)
    } catch (error) {
      if (document.getState().graph === graph) adopt(graph, quickLayout(graph), false)
      report(`The workflow could not be laid out: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  void layOut(document.getState().graph, true)
  return document.subscribe((state, before) => {
    if (state.graph !== before.graph) void layOut(state.graph, state.opened !== before.opened)
  })
}

/** Equal shapes mean equal layouts, but only by the same ids may the boxes be looked up. */
function sameIds(a: Graph, b: Graph): boolean {
  if (a.nodes.size !== b.nodes.size || a.edges.size !== b.edges.size) return false
  for (const id of a.nodes.keys()) if (!b.nodes.has(id)) return false
  for (const id of a.edges.keys()) if (!b.edges.has(id)) return false
  return true
}
