// Reads the place of a caret in YAML text, sound or broken: by its line, and the lines above that it hangs on.
import type { Path, PathStep } from '../../base/Path'
import { lineStartOf } from '../../syntax/jsonTrivia'
import { nodeAtOffset } from '../../syntax/nodeAtOffset'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode, SyntaxTree } from '../../syntax/SyntaxTree'
import type { Place } from './Place'
import { readJsonPlace } from './readJsonPlace'
import { readYamlLine, type YamlLine } from './YamlLine'

/** Null in comments and in what is no mapping, sequence or scalar of a definition. */
export function readYamlPlace(text: string, tree: SyntaxTree, offset: number): Place | null {
  const node = nodeAtOffset(tree, offset)
  const scalar = node?.kind === 'string' && '|>'.includes(text.charAt(node.from)) && offset >= node.from ? node : null
  if (scalar) return inScalar(scalar)
  const flow = outermostFlow(text, node, offset)
  if (flow) return readJsonPlace(text, tree, offset, flow.from)
  const line = readYamlLine(text, lineStartOf(text, offset))
  if (line.comment !== null && offset > line.comment) return null
  const isValue = line.colon !== null && offset > line.colon
  // A new line's column is the caret's: there is nothing on it to go by.
  const column = line.content === line.end ? Math.max(offset - line.start, line.column) : line.column
  if (!isValue && offset < line.content) return null
  if (line.colon === null && line.dashes.length > 0) return itemOf(text, tree, line, offset)
  const found = mappingOf(text, tree, line.start, column, line.key?.from ?? null)
  const token = isValue ? valueToken(text, line, offset) : { from: line.content, to: line.key?.to ?? line.end }
  const name = line.key ? line.key.name : text.slice(line.content, line.end)
  return {
    kind: isValue ? 'value' : 'name',
    ...found,
    step: name,
    token: token.to < offset ? { from: offset, to: offset } : token,
    isQuoted: isQuote(text.charAt(token.from)),
    commaBefore: null,
    needsCommaAfter: false,
    hasColon: !isValue && line.colon !== null,
    indent: ' '.repeat(column),
  }
}

const isQuote = (char: string): boolean => char === '"' || char === "'"

function inScalar(node: SyntaxNode): Place | null {
  const { parent } = node
  if (!parent) return null
  const step = node.key?.name ?? parent.children.indexOf(node)
  return {
    kind: 'value',
    ...{ container: parent, path: pathOf(parent), step, token: { from: node.from, to: node.to } },
    ...{ isQuoted: true, commaBefore: null, needsCommaAfter: false, hasColon: false, indent: '' },
  }
}

/** The `{ … }` or `[ … ]` on the way to a node that is written as in JSON. */
function outermostFlow(text: string, node: SyntaxNode | null, offset: number): SyntaxNode | null {
  let found: SyntaxNode | null = null
  for (let at = node; at; at = at.parent) {
    const isContainer = at.kind === 'object' || at.kind === 'array'
    const isInside = offset > at.from && (offset < at.to || !/[}\]]/.test(text.charAt(at.to - 1)))
    if (isContainer && isInside && '{['.includes(text.charAt(at.from))) found = at
  }
  return found
}

function valueToken(text: string, line: YamlLine, offset: number): { readonly from: number; readonly to: number } {
  let from = (line.colon ?? line.content) + 1
  while (from < line.end && text.charAt(from) === ' ') from += 1
  return from > offset ? { from: offset, to: offset } : { from, to: Math.max(from, line.end) }
}

/** An item of a sequence that is a word, or nothing yet. */
function itemOf(text: string, tree: SyntaxTree, line: YamlLine, offset: number): Place | null {
  const dash = line.dashes.at(-1) ?? line.column
  const { container, path, index } = sequenceOf(text, tree, line, dash)
  const token = { from: line.content, to: Math.max(line.content, line.end) }
  return {
    kind: 'value',
    ...{ container, path, step: index, token: token.from > offset ? { from: offset, to: offset } : token },
    ...{ isQuoted: isQuote(text.charAt(token.from)), commaBefore: null, needsCommaAfter: false, hasColon: false },
    indent: ' '.repeat(line.column),
  }
}

interface Around {
  readonly container: SyntaxNode | null
  readonly path: Path
}

/** The mapping whose names stand at a column: that of a name beside it, or what the name above it holds. */
function mappingOf(text: string, tree: SyntaxTree, start: number, column: number, key: number | null): Around {
  const own = key === null ? null : propertyAt(tree, key)
  if (own?.parent) return { container: own.parent, path: pathOf(own.parent) }
  for (let line = lineAbove(text, start); line; line = lineAbove(text, line.start)) {
    if (line.key === null || line.column > column) continue
    const property = propertyAt(tree, line.key.from)
    if (property && line.column === column) return around(property.parent)
    if (property) return around(property)
    if (line.column < column) break
  }
  return { container: tree.root?.kind === 'object' ? tree.root : null, path: [] }
}

function around(node: SyntaxNode | null): Around {
  return { container: node?.kind === 'object' ? node : null, path: node ? pathOf(node) : [] }
}

interface Sequence extends Around {
  readonly index: PathStep
}

/** The sequence whose dashes stand at a column: what the name above it holds, which may begin at the same column. */
function sequenceOf(text: string, tree: SyntaxTree, own: YamlLine, dash: number): Sequence {
  let index = 0
  for (let line = lineAbove(text, own.start); line; line = lineAbove(text, line.start)) {
    if (line.dashes.includes(dash)) index += 1
    else if (line.key && line.column <= dash) {
      const node = propertyAt(tree, line.key.from)
      return { container: node?.kind === 'array' ? node : null, path: node ? pathOf(node) : [], index }
    } else if (line.column <= dash) break
  }
  return { container: null, path: [], index }
}

/** The line with something on it above `start`. */
function lineAbove(text: string, start: number): YamlLine | null {
  for (let at = start; at > 0; ) {
    at = lineStartOf(text, at - 1)
    const line = readYamlLine(text, at)
    if (line.content < line.end) return line
  }
  return null
}

function propertyAt(tree: SyntaxTree, offset: number): SyntaxNode | null {
  let node = nodeAtOffset(tree, offset)
  while (node && node.key?.from !== offset) node = node.parent
  return node
}
