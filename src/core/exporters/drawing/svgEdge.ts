// An edge of the graph as SVG: its line with an arrow, and its pill.
import type { GraphEdge, Point, Route } from '../../graph/Graph'
import { LABEL_FONT_SIZE, labelText } from '../../graph/labelText'
import { roundedPath } from '../../graph/roundedPath'
import type { SvgColours } from './svgColours'
import { escapeXml, svgElement } from './svgElement'

const ARROW = 8

/** The edge's line, dashed for Catch, and its arrow. */
export function svgLine(edge: GraphEdge, { points }: Route, colours: SvgColours): string {
  const end = points.at(-1)
  const before = points.at(-2)
  if (!end || !before) return ''
  const back = { x: Math.sign(before.x - end.x), y: Math.sign(before.y - end.y) }
  const short = { x: end.x + back.x * ARROW, y: end.y + back.y * ARROW }
  const d = roundedPath([...points.slice(0, -1), short])
  const dash = edge.kind === 'catch' ? '6 4' : null
  const line = { d, fill: 'none', stroke: colours.edge, 'stroke-width': 1.5, 'stroke-dasharray': dash }
  return svgElement('path', line) + svgElement('path', { d: arrow(end, back), fill: colours.edge })
}

function arrow(tip: Point, back: Point): string {
  const wing = ARROW / 2
  const base = { x: tip.x + back.x * ARROW, y: tip.y + back.y * ARROW }
  const left = { x: base.x + back.y * wing, y: base.y + back.x * wing }
  const right = { x: base.x - back.y * wing, y: base.y - back.x * wing }
  return `M${tip.x} ${tip.y}L${left.x} ${left.y}L${right.x} ${right.y}Z`
}

/** The edge's pill; empty when it has none. */
export function svgPill(edge: GraphEdge, { label }: Route, colours: SvgColours): string {
  if (!label) return ''
  const middle = label.x + label.width / 2
  const text = {
    x: middle,
    y: label.y + label.height / 2 + 4,
    fill: colours.text2,
    'font-size': LABEL_FONT_SIZE,
    'font-style': edge.kind === 'default' ? 'italic' : null,
    'text-anchor': 'middle',
  }
  return svgElement(
    'g',
    {},
    svgElement('title', {}, escapeXml(edge.label)),
    svgElement('rect', { ...label, rx: label.height / 2, fill: colours.surface, stroke: colours.border }),
    svgElement('text', text, escapeXml(labelText(edge))),
  )
}
