// Taking a definition out of a template, so that it is a text of its own.
import { err, ok, type Result } from '../base/Result'
import type { NotationId } from '../syntax/Notation'
import { readEscaped } from './readEscaped'
import type { LineForm, OpenedPart, TemplatePart, TemplateSource, WrittenLine } from './Template'
import { wrapPart } from './wrapPart'

interface Taken {
  /** Where the definition's own characters begin and end in the template. */
  readonly from: number
  readonly to: number
  readonly form: LineForm
  readonly lines: readonly WrittenLine[]
}

/**
 * The definition as a text of its own, indentation and escapes undone, with the frame it goes back into: `wrapPart` of both
 * is the template's text again. Refuses forms in which a line of the definition is not a line of the
 * template, with what to write instead.
 */
export function openPart(source: TemplateSource, part: TemplatePart): Result<OpenedPart, string> {
  const { text, notation, fileName, envelope } = source
  const taken = part.node.kind === 'object' ? takeInline(text, notation, part) : takeText(text, notation, part)
  if (!taken.ok) return taken
  const { from, to, form, lines } = taken.value
  const { logicalId } = part
  const around = { before: text.slice(0, from), after: text.slice(to) }
  const frame = { fileName, logicalId, envelope, ...around, form, lines }
  const own = lines.map(({ line }) => line).join('\n')
  if (wrapPart(frame, own) !== text) return err('Its definition is written in a way that could not be kept.')
  return ok({ text: own, notation: part.node.kind === 'object' ? notation : notationOf(own), frame })
}

/** An object among the template's own. */
function takeInline(text: string, notation: NotationId, { node: { from, to } }: TemplatePart): Result<Taken, string> {
  const isOwnLine = notation === 'yaml' && text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === ''
  const indent = isOwnLine ? indentAt(text, from) : indentOf(text, from, to)
  if (text[from] === '{' && !isOwnLine) {
    const taken = takeLines(text, from, to, indent)
    const block = `${indentAt(text, from)}  `
    return ok(notation === 'json' ? taken : { ...taken, form: { ...taken.form, block } })
  }
  return ok(takeLines(text, startOfBlock(text, from, indent), endOfBlock(text, to, indent), indent))
}

/** The comments above the first name that stand in its column belong to the block. */
function startOfBlock(text: string, from: number, indent: string): number {
  let start = from
  for (let end = from - indent.length - 1; end > 0; ) {
    const at = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(at, end)
    if (line.startsWith(`${indent}#`)) start = at + indent.length
    else if (line.trim() !== '') break
    end = at - 1
  }
  return start
}

/** A block of YAML takes the comment behind its last value with it, and those that stand below in its column. */
function endOfBlock(text: string, to: number, indent: string): number {
  let end = to
  let at = to
  for (let isFirst = true; at < text.length; isFirst = false) {
    const next = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const line = text.slice(at, next)
    const isOwn = /^\s*#/.test(line) && (isFirst || line.startsWith(indent))
    if (isOwn) end = next
    else if (line.trim() !== '') break
    at = next + 1
  }
  return end
}

/** Its first line stands behind the key or the indentation; the others share what the last, or the block, begins with. */
function takeLines(text: string, from: number, to: number, indent: string): Taken {
  const raw = text.slice(from, to).split('\n')
  const isShared = raw.slice(1).every((line) => line.startsWith(indent) || line.trim() === '')
  const shared = isShared ? indent : ''
  const lines = raw.map((written, index) => ({
    line: index > 0 && written.startsWith(shared) ? written.slice(shared.length) : written,
    written,
  }))
  return { from, to, form: { kind: 'lines', indent: shared, bare: true }, lines }
}

/** In JSON the indentation of the closing bracket; of a YAML block the column it begins at. */
function indentOf(text: string, from: number, to: number): string {
  const isBracketed = text[from] === '{'
  const at = isBracketed ? to : from
  if (isBracketed) return indentAt(text, at)
  return ' '.repeat(at - text.lastIndexOf('\n', at - 1) - 1)
}

/** What the line of an offset begins with. */
function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? ''
}

function takeText(text: string, notation: NotationId, { node: { from, to } }: TemplatePart): Result<Taken, string> {
  const first = text[from]
  if (first === '"') return takeEscaped(text, from + 1, to - 1)
  if (notation === 'json') return err('Its definition is no text.')
  if (first === "'") return takeSingle(text, from + 1, to - 1)
  if (first === '|') return takeBlock(text, from, to)
  return err('Its definition is folded by YAML: begin it with | to edit it here.')
}

function takeEscaped(text: string, from: number, to: number): Result<Taken, string> {
  const read = readEscaped(text.slice(from, to))
  if (!read)
    return err('Its definition is written over several lines in quotes: write it as a block after | to edit it here.')
  return ok({ from, to, form: { kind: 'escaped', lineEnd: read.lineEnd }, lines: read.lines })
}

function takeSingle(text: string, from: number, to: number): Result<Taken, string> {
  const written = text.slice(from, to)
  if (written.includes('\n'))
    return err('Its definition is written over several lines in quotes: write it as a block after | to edit it here.')
  return ok({ from, to, form: { kind: 'single' }, lines: [{ line: written.replaceAll("''", "'"), written }] })
}

/** The lines below `|`; those without a character of their own need no indentation. */
function takeBlock(text: string, from: number, to: number): Result<Taken, string> {
  const start = text.indexOf('\n', from) + 1
  if (start === 0 || start > to) return err('Its definition is empty.')
  const end = text[to - 1] === '\n' ? to - 1 : to
  const raw = text.slice(start, end).split('\n')
  const inside = raw.find((line) => line.trim() !== '') ?? ''
  const digit = /^\|[+-]?(\d)/.exec(text.slice(from, from + 3))
  if (digit) return err('Its definition begins with |1 … |9: begin it with | alone to edit it here.')
  const indent = /^ */.exec(inside)?.[0] ?? ''
  const lines = raw.map((written) => ({
    line: written.startsWith(indent) ? written.slice(indent.length) : '',
    written,
  }))
  return ok({ from: start, to: end, form: { kind: 'lines', indent, bare: false }, lines })
}

function notationOf(text: string): NotationId {
  return /^\s*(?:\{|\/\/|\/\*)/.test(text) ? 'json' : 'yaml'
}
