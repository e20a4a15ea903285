// What an edge's pill says and how large it is; the layout and every drawing of it use the same figures.
import { fitText } from './fitText'
import type { GraphEdge } from './Graph'
import { textWidth } from './textWidth'

/** Height of a pill in px. */
export const LABEL_HEIGHT = 22
/** Font size of a pill's text in px. */
export const LABEL_FONT_SIZE = 12
const LABEL_MAX_WIDTH = 180
const PADDING = 8
/** Pills grow in steps, so that small changes of a text leave the layout as it is. */
const STEP = 8

/** What nearly every JSONata condition is about: without it more of the rest can be read. */
const INPUT = '$states.input.'

type Labelled = Pick<GraphEdge, 'label' | 'rule'>

/** The pill's text: the rule's number and the label without `$states.input.`, cut to 180 px. Empty when the edge has no pill. */
export function labelText(edge: Labelled): string {
  const label = edge.label.replaceAll(INPUT, '')
  return fitText(edge.rule > 0 ? `${edge.rule}. ${label}` : label, LABEL_MAX_WIDTH - 2 * PADDING, LABEL_FONT_SIZE)
}

/** The pill's width in px; 0 when the edge has none. */
export function labelWidth(edge: Labelled): number {
  const text = labelText(edge)
  if (text === '') return 0
  const exact = textWidth(text, LABEL_FONT_SIZE) + 2 * PADDING
  return Math.min(LABEL_MAX_WIDTH, Math.ceil(exact / STEP) * STEP)
}
