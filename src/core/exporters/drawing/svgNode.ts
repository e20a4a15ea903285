// A node of the graph as SVG: card, container, pill, stub or placeholder, with its status when a run is shown.
import type { StateStatus } from '../../asl/StateStatus'
import { fitText } from '../../graph/fitText'
import type { Box, GraphNode } from '../../graph/Graph'
import { CARD, CONTAINER } from '../../graph/nodeSizes'
import type { ExportSource } from '../Exporter'
import type { SvgColours } from './svgColours'
import { escapeXml, svgElement } from './svgElement'
import { svgStatusIcon } from './svgStatusIcon'

/** What a node is drawn with. */
export interface SvgNodeStyle {
  readonly colours: SvgColours
  readonly glyph: ExportSource['glyph']
  /** Null when no run is shown. */
  readonly status: StateStatus | null
  /** True for containers in containers at odd depth: their bodies alternate. */
  readonly isSunken: boolean
}

const TILE = 36
const ICON_SCALE = 20 / 24

/** The node at its box. */
export function svgNode(node: GraphNode, box: Box, style: SvgNodeStyle): string {
  if (node.kind === 'container') return container(node, box, style)
  if (node.kind === 'state') return card(node, box, style)
  return pill(node, box, style)
}

function borderOf({ colours, status }: SvgNodeStyle): Record<string, string | number | null> {
  if (status === null) return { stroke: colours.borderStrong, 'stroke-width': 1.5 }
  const width = status === 'Not started' ? 1.5 : status === 'Failed' ? 2.5 : 2
  const dash = status === 'Not started' || status === 'Cancelled' ? '5 4' : null
  return { stroke: colours.status[status].line, 'stroke-width': width, 'stroke-dasharray': dash }
}

function card(node: GraphNode, box: Box, style: SvgNodeStyle): string {
  const { colours, status } = style
  const fill = status === null ? colours.surface : colours.status[status].tint
  const tileY = box.y + (box.height - TILE) / 2
  const room = box.width - 16 - TILE - 12 - (status === null ? 12 : 36)
  const textX = box.x + 16 + TILE + 12
  const middle = box.y + box.height / 2
  return svgElement(
    'g',
    {},
    svgElement('title', {}, escapeXml(status === null ? node.title : `${node.title}: ${status}`)),
    svgElement('rect', { ...box, rx: 10, fill, ...borderOf(style) }),
    tile(node, box.x + 16, tileY, style),
    text(fitText(node.title, room, 14, true), textX, middle - 5, 14, colours.text, 600),
    text(fitText(node.subtitle, room, 12), textX, middle + 14, 12, colours.text2, 400),
    status === null ? '' : svgStatusIcon(status, box.x + box.width - 32, middle - 10, colours),
  )
}

function tile(node: GraphNode, x: number, y: number, { colours, glyph }: SvgNodeStyle): string {
  const tone = node.type === 'Succeed' ? 'Succeeded' : node.type === 'Fail' ? 'Failed' : null
  const fill = tone === null ? colours.sunken : colours.status[tone].tint
  const stroke = tone === null ? colours.text2 : colours.status[tone].line
  return svgElement('rect', { x, y, width: TILE, height: TILE, rx: 8, fill }) + icon(node, x + 8, y + 8, stroke, glyph)
}

function icon(node: GraphNode, x: number, y: number, stroke: string, glyph: ExportSource['glyph']): string {
  const d = glyph(node.icon)
  if (d === null) return ''
  const transform = `translate(${x} ${y}) scale(${ICON_SCALE})`
  return svgElement('path', {
    d,
    transform,
    fill: 'none',
    stroke,
    'stroke-width': 1.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

function container(node: GraphNode, box: Box, style: SvgNodeStyle): string {
  const { colours, status, glyph } = style
  const border = borderOf(style)
  const isMap = node.type === 'Map'
  const fill = style.isSunken ? colours.sunken : colours.canvas
  const sheets = isMap ? [8, 4].map((by) => sheet(box, by, colours)) : []
  const body = isMap && status === null ? { ...border, 'stroke-dasharray': '6 4' } : border
  const line = box.y + CONTAINER.header
  const room = box.width - 56 - (status === null ? 12 : 36)
  return svgElement(
    'g',
    {},
    svgElement('title', {}, escapeXml(status === null ? node.title : `${node.title}: ${status}`)),
    ...sheets,
    svgElement('rect', { ...box, rx: 12, fill, ...body }),
    svgElement('path', { d: `M${box.x} ${line}H${box.x + box.width}`, stroke: colours.border }),
    icon(node, box.x + 14, box.y + 10, colours.text2, glyph),
    text(fitText(node.title, room, 14, true), box.x + 44, box.y + 25, 14, colours.text, 600),
    status === null ? '' : svgStatusIcon(status, box.x + box.width - 32, box.y + 10, colours),
  )
}

/** The sheets behind a Map say that its content is there once per item. */
function sheet(box: Box, by: number, colours: SvgColours): string {
  const shifted = { x: box.x + by, y: box.y + by, width: box.width, height: box.height }
  return svgElement('rect', { ...shifted, rx: 12, fill: colours.surface, stroke: colours.border })
}

function pill(node: GraphNode, box: Box, { colours }: SvgNodeStyle): string {
  const isEnd = node.kind === 'start' || node.kind === 'end'
  const dash = isEnd ? null : '5 4'
  const shape = { rx: isEnd ? box.height / 2 : 10, fill: isEnd ? colours.sunken : colours.surface }
  const middle = box.x + box.width / 2
  const size = isEnd ? 12 : 13
  const label = fitText(node.title, Math.min(box.width, CARD.width) - 24, size, true)
  return svgElement(
    'g',
    {},
    svgElement('rect', {
      ...box,
      ...shape,
      stroke: colours.borderStrong,
      'stroke-width': 1.5,
      'stroke-dasharray': dash,
    }),
    text(label, middle, box.y + box.height / 2 + (node.subtitle ? -2 : 4), size, colours.text2, 600, 'middle'),
    node.subtitle ? text(node.subtitle, middle, box.y + box.height / 2 + 14, 12, colours.text3, 400, 'middle') : '',
  )
}

function text(
  content: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: number,
  anchor: 'middle' | null = null,
): string {
  if (content === '') return ''
  const attributes = { x, y, fill, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor }
  return svgElement('text', attributes, escapeXml(content))
}
