// Where in the text of a field something is wrong: the problem names a part of the value and a place in it.
import type { Path } from '../../../core/base/Path'
import { jsonNotation } from '../../../core/syntax/json'
import { nodeAt } from '../../../core/syntax/nodeAt'
import type { PreviewProblem } from '../../../core/teststate/previewExpression'
import { LineIndex } from '../../../core/text/LineIndex'
import type { TextRange } from '../../../core/text/mapRange'
import { isExpression } from '../form/templateText'

/** The range of a problem, in the text as it is typed; all of it where nothing narrower is known. */
export function problemPlace(text: string, { path, range }: Pick<PreviewProblem, 'path' | 'range'>): TextRange {
  const part = partPlace(text, path)
  if (range === null) return part
  const { from } = part
  if (!isQuoted(text, part)) return clamp({ from: from + range.from, to: from + range.to }, text)
  const literal = text.slice(from, part.to)
  return clamp({ from: from + rawOffset(literal, range.from), to: from + rawOffset(literal, range.to) }, text)
}

/** The part of a field's value that `path` leads to; a lone expression or path is all there is. */
export function partPlace(text: string, path: Path): TextRange {
  const whole = { from: text.length - text.trimStart().length, to: text.trimEnd().length }
  if (path.length === 0 && (isExpression(text.trim()) || !/^\s*["{[]/.test(text))) return whole
  const node = nodeAt(jsonNotation.parse(text), path)
  return node ? { from: node.from, to: node.to } : whole
}

/** "Character 12", "Line 2, character 5"; empty for a place that is the whole text. */
export function placeWords(text: string, { from, to }: TextRange): string {
  if (from <= text.length - text.trimStart().length && to >= text.trimEnd().length) return ''
  const lines = new LineIndex(text)
  const line = lines.lineAt(from)
  const character = from - text.lastIndexOf('\n', from - 1)
  return text.includes('\n') ? `Line ${line}, character ${character}` : `Character ${character}`
}

function isQuoted(text: string, { from }: TextRange): boolean {
  return text[from] === '"'
}

/** From an offset in a string to the offset in its JSON literal, quote and escapes included. */
export function rawOffset(literal: string, offset: number): number {
  let raw = 1
  for (let at = 0; at < offset && raw < literal.length - 1; at += 1) {
    const isEscape = literal[raw] === '\\'
    raw += isEscape ? (literal[raw + 1] === 'u' ? 6 : 2) : 1
  }
  return raw
}

function clamp({ from, to }: TextRange, text: string): TextRange {
  return { from: Math.min(from, text.length), to: Math.min(to, text.length) }
}
