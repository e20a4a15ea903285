// The graph as a picture that stands alone: one SVG file, light or dark, with a run's statuses when one is shown.
import type { StateStatus } from '../asl/StateStatus'
import { ok } from '../base/Result'
import type { Graph, GraphNode, NodeId } from '../graph/Graph'
import { svgColours } from './drawing/svgColours'
import { svgLine, svgPill } from './drawing/svgEdge'
import { escapeXml, svgElement } from './drawing/svgElement'
import { svgNode } from './drawing/svgNode'
import type { Exporter, ExportSource } from './Exporter'

const MARGIN = 32
const FONT = "Inter, 'Inter Variable', system-ui, sans-serif"

/** SVG 1.1. Every text of the workflow is escaped; nothing in the file is loaded from elsewhere. */
export const svg: Exporter = {
  id: 'svg',
  label: 'SVG image',
  extension: 'svg',
  mime: 'image/svg+xml',
  export: (source) => ok(drawing(source)),
}

function drawing(source: ExportSource): string {
  const { graph, layout } = source
  const colours = svgColours[source.theme]
  const width = layout.width + 2 * MARGIN
  const height = layout.height + 2 * MARGIN
  const routed = [...graph.edges.values()].flatMap((edge) => {
    const route = layout.routes.get(edge.id)
    return route ? [{ edge, route }] : []
  })
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': FONT,
    },
    svgElement('title', {}, escapeXml(source.name)),
    svgElement('desc', {}, escapeXml(description(source))),
    svgElement('rect', { x: -MARGIN, y: -MARGIN, width, height, fill: colours.canvas }),
    ...nodesByDepth(source, true),
    ...routed.map(({ edge, route }) => svgLine(edge, route, colours)),
    ...nodesByDepth(source, false),
    ...routed.map(({ edge, route }) => svgPill(edge, route, colours)),
  )
}

/** Containers lie below the lines that run inside them, outer ones first; everything else above. */
function nodesByDepth(source: ExportSource, containers: boolean): string[] {
  const { graph, layout, statuses, glyph, theme } = source
  return [...graph.scopes.values()].flatMap((scope) =>
    scope.nodes.flatMap((id) => {
      const node = graph.nodes.get(id)
      const box = layout.boxes.get(id)
      if (!node || !box || (node.kind === 'container') !== containers) return []
      const isSunken = depthOf(graph, node.id) % 2 === 0
      return [svgNode(node, box, { colours: svgColours[theme], glyph, status: statusOf(node, statuses), isSunken })]
    }),
  )
}

function statusOf(node: GraphNode, statuses: ExportSource['statuses']): StateStatus | null {
  if (statuses === null || node.state === null) return null
  return statuses.get(node.state) ?? 'Not started'
}

/** In how many containers a node lies. */
function depthOf(graph: Graph, id: NodeId): number {
  let depth = 0
  for (let node = graph.nodes.get(id); node; depth++) {
    const owner = graph.scopes.get(node.scope)?.owner ?? null
    if (owner === null) return depth
    node = graph.nodes.get(owner)
  }
  return depth
}

function description({ graph, statuses }: ExportSource): string {
  const states = [...graph.nodes.values()].filter((node) => node.state !== null)
  const sentences = states.map((node) => {
    const status = statusOf(node, statuses)
    return `${node.title} (${node.type}${status === null ? '' : `, ${status}`})`
  })
  return `Workflow of ${states.length} states: ${sentences.join('; ')}`
}
