// Draws one block: by hand when that is trivial, from the memo when it is known, through ELK otherwise.
import { at } from './at'
import type { Block } from './cutBlocks'
import type { ElkCall } from './ElkCall'
import { elkGraphOf, LAYER_GAP, readElk } from './elkBlock'
import { engineEffort } from './engineEffort'
import type { Drawing, Flow } from './Flow'
import { type LayoutMemo, remember } from './LayoutMemo'
import { LABEL_HEIGHT } from './labelText'
import { movePills } from './movePills'
import type { Ports } from './placePorts'

/** Up to this many nodes and bends a block gets ELK's slow placement, which keeps the main line straighter. */
const STRAIGHT_UP_TO = 120

/** What drawing a flow needs. */
export interface Drawer {
  readonly flow: Flow
  readonly engine: ElkCall
  readonly memo: LayoutMemo
}

/** The block in coordinates of its own; null when ELK would take too long for it. */
export function drawBlock({ flow, engine, memo }: Drawer, block: Block, ports: Ports): Drawing | null {
  const plain = drawPlainly(flow, block)
  if (plain) return plain
  const { isTooMuch, bends } = engineEffort(flow, block)
  if (isTooMuch) return null
  return remember(memo.blocks, blockKey(flow, block, ports), () => {
    memo.engineCalls++
    const answer = engine(elkGraphOf(flow, block, ports, block.nodes.length + bends <= STRAIGHT_UP_TO))
    return movePills(flow, block, readElk(flow, block, answer))
  })
}

/** A single node, or two with one edge, needs no engine: the same distances as ELK's. */
function drawPlainly(flow: Flow, block: Block): Drawing | null {
  if (block.edges.length === 0 && block.nodes.length === 1) return { places: [{ x: 0, y: 0 }], routes: [] }
  const edge = at(flow.edges, block.edges[0] ?? 0)
  if (block.edges.length !== 1 || block.nodes.length !== 2 || !edge.happy) return null
  const upper = at(flow.nodes, edge.from)
  const lower = at(flow.nodes, edge.to)
  const gap = edge.labelWidth > 0 ? 2 * LAYER_GAP + LABEL_HEIGHT : LAYER_GAP
  const top = upper.height
  const label =
    edge.labelWidth > 0
      ? { x: -edge.labelWidth / 2, y: top + LAYER_GAP, width: edge.labelWidth, height: LABEL_HEIGHT }
      : null
  return {
    places: [
      { x: -upper.width / 2, y: 0 },
      { x: -lower.width / 2, y: top + gap },
    ],
    routes: [
      {
        points: [
          { x: 0, y: top },
          { x: 0, y: top + gap },
        ],
        label,
      },
    ],
  }
}

/** Everything that decides how a block is drawn, with indices counted from the block's first. */
function blockKey(flow: Flow, block: Block, ports: Ports): string {
  const local = new Map(block.nodes.map((node, index) => [node, index]))
  const parts = [block.exit === null ? '' : String(local.get(block.exit))]
  for (const node of block.nodes) parts.push(`${at(flow.nodes, node).width},${at(flow.nodes, node).height}`)
  for (const index of block.edges) {
    const { from, to, labelWidth, happy, leads } = at(flow.edges, index)
    const weight = happy ? 2 : leads ? 1 : 0
    const start = ports.out.get(index)
    const end = ports.in.get(index)
    parts.push(`${local.get(from)},${local.get(to)},${labelWidth},${weight},${start?.x},${start?.y},${end?.y ?? ''}`)
  }
  return parts.join(';')
}
