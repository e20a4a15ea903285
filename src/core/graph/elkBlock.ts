// Asks ELK to draw one block, with our order, ports and priorities, and reads the answer.
import { invariant } from '../base/invariant'
import { at } from './at'
import type { Block } from './cutBlocks'
import type { ElkAnswer, ElkEdge, ElkGraph, ElkNode, ElkPoint, ElkPort } from './ElkCall'
import type { Drawing, Flow } from './Flow'
import type { Point, Route } from './Graph'
import { LABEL_HEIGHT } from './labelText'
import type { Ports } from './placePorts'
import { withoutStraightCorners } from './withoutStraightCorners'

/** Distance between layers of nodes, in px; a pill between them adds its own height and as much again. */
export const LAYER_GAP = 56

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.layered.thoroughness': '3',
  'elk.spacing.nodeNode': '40',
  'elk.layered.spacing.nodeNodeBetweenLayers': String(LAYER_GAP),
  'elk.spacing.edgeNode': '24',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelNode': '4',
  'elk.spacing.labelLabel': '8',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
} as const

const FIXED = { 'elk.portConstraints': 'FIXED_POS' } as const
const LAST = { ...FIXED, 'elk.layered.layering.layerConstraint': 'LAST' } as const

/** The request for a block. `straight`: the slower placement that bends the main line least, for small blocks. */
export function elkGraphOf(flow: Flow, block: Block, ports: Ports, straight: boolean): ElkGraph {
  const placement = straight ? 'NETWORK_SIMPLEX' : 'BRANDES_KOEPF'
  const own = new Set(block.edges)
  return {
    id: 'block',
    layoutOptions: { ...OPTIONS, 'elk.layered.nodePlacement.strategy': placement },
    children: block.nodes.map((node) => elkNode(flow, node, ports, own, node === block.exit)),
    edges: block.edges.map((edge) => elkEdge(flow, edge, ports)),
  }
}

function elkNode(flow: Flow, node: number, ports: Ports, own: ReadonlySet<number>, isLast: boolean): ElkNode {
  const { width, height } = at(flow.nodes, node)
  const list: ElkPort[] = [elkPort(`n${node}`, { x: width / 2, y: 0 }, 'NORTH')]
  for (const edge of at(flow.outs, node)) {
    const port = own.has(edge) ? ports.out.get(edge) : undefined
    if (port) list.push(elkPort(`s${edge}`, port, port.y === height ? 'SOUTH' : 'EAST'))
  }
  for (const edge of at(flow.ins, node)) {
    const port = own.has(edge) ? ports.in.get(edge) : undefined
    if (port) list.push(elkPort(`t${edge}`, port, 'EAST'))
  }
  return { id: `v${node}`, width, height, ports: list, layoutOptions: isLast ? LAST : FIXED }
}

function elkPort(id: string, { x, y }: Point, side: 'NORTH' | 'SOUTH' | 'EAST'): ElkPort {
  return { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } }
}

function elkEdge(flow: Flow, index: number, ports: Ports): ElkEdge {
  const { to, happy, leads, labelWidth } = at(flow.edges, index)
  const layoutOptions = { 'elk.edgeLabels.placement': 'CENTER', 'elk.edgeLabels.inline': 'true' }
  return {
    id: `e${index}`,
    sources: [`s${index}`],
    targets: [ports.in.has(index) ? `t${index}` : `n${to}`],
    // A text that is not empty: ELK leaves an empty label out, whatever its size.
    labels: labelWidth > 0 ? [{ text: '-', width: labelWidth, height: LABEL_HEIGHT, layoutOptions }] : [],
    layoutOptions: leads ? { 'elk.layered.priority.straightness': happy ? '20' : '4' } : {},
  }
}

/** ELK's answer for a block, in whole pixels; places and routes in the order of the block's nodes and edges. */
export function readElk(flow: Flow, block: Block, answer: ElkAnswer): Drawing {
  const places = answer.children.map(round)
  const routes = answer.edges.map((edge, index): Route => {
    const section = edge.sections[0]
    invariant(section, 'ELK routes every edge')
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(round)
    const label = edge.labels?.[0]
    const width = at(flow.edges, at(block.edges, index)).labelWidth
    return {
      points: withoutStraightCorners(points),
      label: label ? { ...round(label), width, height: LABEL_HEIGHT } : null,
    }
  })
  return { places, routes }
}

function round({ x, y }: ElkPoint): Point {
  return { x: Math.round(x), y: Math.round(y) }
}
