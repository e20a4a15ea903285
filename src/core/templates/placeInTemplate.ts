// Where a piece of a definition stands in the template it was taken out of.
import type { TextRange } from '../text/mapRange'
import type { TemplateFrame } from './Template'
import { lineEndOf } from './wrapPart'

/**
 * The place in the template of a range of the definition as it was opened. Inside of quotes, where a character may be written
 * as several, it is the whole of the lines concerned.
 */
export function placeInTemplate(frame: TemplateFrame, { from, to }: TextRange): TextRange {
  return { from: offsetIn(frame, from, 'from'), to: offsetIn(frame, to, 'to') }
}

function offsetIn({ before, form, lines }: TemplateFrame, offset: number, end: 'from' | 'to'): number {
  let own = 0
  let written = before.length
  for (const [index, { line, written: text }] of lines.entries()) {
    if (offset <= own + line.length || index === lines.length - 1) {
      if (form.kind === 'lines') return written + text.length - line.length + Math.min(offset - own, line.length)
      return end === 'from' ? written : written + text.length
    }
    own += line.length + 1
    written += text.length + lineEndOf(form).length
  }
  return written
}
