// Keeps the layout on screen up to date with the graph: a quick placement at once for a new workflow, the worker's answer
// when it is there, the old picture meanwhile.
import type { Graph, Layout } from '../core/graph/Graph'
import { quickLayout } from '../core/graph/quickLayout'
import type { LayoutClient } from '../workers/layoutClient'
import type { DocumentStore } from './documentStore'
import type { LayoutStore } from './layoutStore'

/** Returns the way to stop. */
export function layoutContinuously(
  document: DocumentStore,
  store: LayoutStore,
  client: LayoutClient,
  report: (message: string) => void,
): () => void {
  // Counts requests: revisions of different documents may be equal.
  let asked = 0
  const adopt = (graph: Graph, layout: Layout, provisional: boolean): void =>
    store.getState().set({ shown: { graph, layout }, provisional, busy: provisional })

  const layOut = async (graph: Graph, fresh: boolean): Promise<void> => {
    const { shown, provisional } = store.getState()
    if (shown && !provisional && shown.graph.shape === graph.shape) {
      adopt(graph, shown.layout, false)
      return
    }
    if (fresh) adopt(graph, quickLayout(graph), true)
    else store.getState().set({ busy: true })
    try {
      asked += 1
      const layout = await client.request(graph, asked)
      const present = document.getState().graph
      if (layout !== 'stale' && present.shape === graph.shape) adopt(present, layout, false)
    } catch (error) {
      if (document.getState().graph === graph) adopt(graph, quickLayout(graph), false)
      report(`The workflow could not be laid out: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  void layOut(document.getState().graph, true)
  return document.subscribe((state, before) => {
    if (state.doc !== before.doc) client.postpone()
    if (state.graph !== before.graph) void layOut(state.graph, state.opened !== before.opened)
  })
}
