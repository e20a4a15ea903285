// Which value each comment of a text is about, so that it can be written beside the same value in the other notation.
import { lineStartOf } from '../jsonTrivia'
import type { SyntaxNode, SyntaxTree } from '../SyntaxTree'
import { columnOf } from './lines'
import { YamlNode } from './YamlNode'

/** The comments of a value, as lines without their marks. */
export interface CommentsOf {
  /** Above it. */
  readonly lead: string[]
  /** Between its name and itself. */
  readonly head: string[]
  /** Behind it on its line. */
  readonly trail: string[]
  /** Inside of it, after the last of what it holds. */
  readonly end: string[]
}

/** All comments of a text by the value they are about; `null` stands for those above and below everything. */
export type AttachedComments = ReadonlyMap<SyntaxNode | null, CommentsOf>

/** Finds the value of every comment. A comment that no value is near to is about all of the text. */
export function attachComments(text: string, tree: SyntaxTree): AttachedComments {
  const found = new Map<SyntaxNode | null, CommentsOf>()
  const of = (node: SyntaxNode | null): CommentsOf => {
    const known = found.get(node) ?? { lead: [], head: [], trail: [], end: [] }
    found.set(node, known)
    return known
  }
  for (const { from, to } of tree.comments) {
    const lines = linesOf(text.slice(from, to))
    const { node, where } = placeOf(text, tree.root, from)
    of(node)[where].push(...lines)
  }
  return found
}

interface CommentPlace {
  readonly node: SyntaxNode | null
  readonly where: keyof CommentsOf
}

function placeOf(text: string, root: SyntaxNode | null, at: number): CommentPlace {
  if (!root || at < startOf(root)) return { node: null, where: 'lead' }
  let container = root
  for (;;) {
    const { children } = container
    const before = children.findLast((child) => startOf(child) <= at)
    if (before?.key && at < before.from && before.key.to <= at) return { node: before, where: 'head' }
    if (before && before.children.length > 0 && (at < before.to || goesOn(text, before, at))) {
      container = before
      continue
    }
    if (before && at < before.to) return { node: before, where: before.children.length > 0 ? 'end' : 'trail' }
    return behind(text, root, container, before, at)
  }
}

function behind(
  text: string,
  root: SyntaxNode,
  container: SyntaxNode,
  before: SyntaxNode | undefined,
  at: number,
): CommentPlace {
  if (before && lineStartOf(text, at) <= before.to) return { node: before, where: 'trail' }
  const next = container.children.find((child) => startOf(child) > at)
  if (next) return { node: next, where: 'lead' }
  const isOutside = at >= container.to && !(container instanceof YamlNode && container.style === 'block')
  if (container === root && isOutside) return { node: null, where: 'end' }
  return { node: container, where: 'end' }
}

/** In block style nothing closes a container: a comment on a line of its own belongs to what is at its column. */
function goesOn(text: string, node: SyntaxNode, at: number): boolean {
  if (!(node instanceof YamlNode) || node.style !== 'block') return false
  const [first] = node.entries
  if (!first || text.slice(lineStartOf(text, at), at).trim() !== '') return false
  return columnOf(text, at) >= columnOf(text, first.entry)
}

function startOf(node: SyntaxNode): number {
  return node.entry ?? node.key?.from ?? node.from
}

/** What a comment says, line by line, without `//`, `#` or the stars at the margin. */
function linesOf(source: string): readonly string[] {
  if (source.startsWith('#')) return [source.slice(1)]
  if (source.startsWith('//')) return [source.slice(2)]
  const inside = source.slice(2, source.endsWith('*/') ? -2 : undefined)
  return inside
    .split('\n')
    .map((line) => line.replace(/^\s*\*?/, '').trimEnd())
    .filter((line, index, all) => line !== '' || (index > 0 && index < all.length - 1))
    .map((line) => (line.startsWith(' ') || line === '' ? line : ` ${line}`))
}
