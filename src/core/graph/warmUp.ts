// Lets ELK draw a few typical graphs before it is needed: its first drawings take ten times as long as later ones.
import { buildFlow, type RawEdge } from './buildFlow'
import { drawFlow } from './drawFlow'
import type { ElkCall } from './ElkCall'
import { createLayoutMemo } from './LayoutMemo'
import { CARD } from './nodeSizes'

/** Draws the graph of one step, each with a choice, a loop, a catch and pills, and forgets it. */
export function warmUp(step: number, engine: ElkCall): void {
  const count = 10
  const node = { ...CARD, fails: false }
  const edge = (from: number, to: number, labelWidth = 0, catches = false): RawEdge => ({
    from,
    to,
    labelWidth,
    catches,
  })
  const chain = Array.from({ length: count - 2 }, (_, index) => edge(index, index + 1))
  const edges = [
    ...chain,
    edge(1, 3 + (step % 3), 96),
    edge(2, 6 + (step % 2), 120),
    edge(6, 2, 64),
    edge(4, count - 1, 104, true),
    edge(5 + (step % 3), count - 1, 88, true),
    edge(count - 1, count - 2),
  ].sort((a, b) => a.from - b.from)
  const nodes = Array.from({ length: count }, () => node)
  drawFlow(buildFlow({ nodes, edges, start: 0 }).flow, engine, createLayoutMemo())
}
