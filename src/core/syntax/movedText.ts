// Carrying a property or an item to another place: its source text verbatim, comments included, re-indented.
import type { Path, PathStep } from '../base/Path'
import { stepName } from '../base/Path'
import type { MemberText } from './insertMember'
import { commentsBetween, endsInLineComment, lineIndent } from './jsonTrivia'
import { memberExtent } from './memberExtent'
import type { SyntaxNode } from './SyntaxTree'

/** How a moved member is named at its new place: null as an array item. */
export interface MovedName {
  readonly name: string | null
  /** Stands between name and value when the member had no name before. */
  readonly colon: string
}

/** The text of the child of `parent` at `index`, for a line indented by `indent`. */
export function movedText(
  text: string,
  parent: SyntaxNode,
  index: number,
  { name, colon }: MovedName,
  indent: string,
): MemberText | null {
  const node = parent.children[index]
  const extent = memberExtent(text, parent, index)
  if (!node || !extent) return null
  const { from, start, end, comma, to } = extent
  const old = lineIndent(text, start)
  const tail =
    comma === null ? text.slice(end, to) : aroundComma(text.slice(end, comma).trimEnd(), text.slice(comma + 1, to))
  return {
    lead: reindent(text.slice(from, start), old, indent),
    body: reindent(nameText(text, node, name, colon) + text.slice(node.from, end), old, indent),
    tail: reindent(tail, old, indent),
  }
}

function nameText(text: string, node: SyntaxNode, name: string | null, colon: string): string {
  if (name === null) return node.key ? commentsAfterName(text, node.key.to, node.from) : ''
  if (!node.key) return JSON.stringify(name) + colon
  const key = node.key.name === name ? text.slice(node.key.from, node.key.to) : JSON.stringify(name)
  return key + text.slice(node.key.to, node.from)
}

/** The comments before a comma and those after it, a line comment still ended by a line break. */
function aroundComma(before: string, after: string): string {
  return endsInLineComment(before) && after !== '' ? `${before}\n${after}` : before + after
}

function commentsAfterName(text: string, from: number, to: number): string {
  const sources = commentsBetween(text, from, to).map((comment) => text.slice(comment.from, comment.to))
  return sources.map((source) => source + (source.startsWith('//') ? '\n' : ' ')).join('')
}

/** JSON strings cannot hold line breaks, so every line begins with white space that is free to change. */
function reindent(source: string, from: string, to: string): string {
  if (from === to) return source
  return source
    .split('\n')
    .map((line, index) => (index > 0 && line.startsWith(from) ? to + line.slice(from.length) : line))
    .join('\n')
}

/** Where `path` leads after what stands at `removed` has been taken out; null when it led into that. */
export function pathWithout(path: Path, removed: Path): Path | null {
  const depth = removed.length - 1
  const gone = removed[depth]
  const step = path[depth]
  const isBeside = removed.slice(0, depth).every((before, index) => isSameStep(before, path[index]))
  if (!isBeside || gone === undefined || step === undefined) return path
  if (isSameStep(gone, step)) return null
  return [...path.slice(0, depth), stepWithout(step, gone), ...path.slice(depth + 1)]
}

function stepWithout(step: PathStep, gone: PathStep): PathStep {
  if (typeof step === 'number') return typeof gone === 'number' && step > gone ? step - 1 : step
  if (stepName(step) !== stepName(gone) || nthOf(step) < nthOf(gone)) return step
  return nthOf(step) === 1 ? stepName(step) : { key: String(stepName(step)), nth: nthOf(step) - 1 }
}

function isSameStep(a: PathStep, b: PathStep | undefined): boolean {
  return b !== undefined && stepName(a) === stepName(b) && nthOf(a) === nthOf(b)
}

function nthOf(step: PathStep): number {
  return typeof step === 'object' ? step.nth : 0
}
