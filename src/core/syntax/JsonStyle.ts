// How the neighbourhood of a place is written, so that new text looks like what is around it.
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'
import { breaksBetween, isBlankBetween, lineIndent, skipBlanks } from './jsonTrivia'
import { memberStart, startsOnNewLine } from './memberExtent'
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'
import { visitNodes } from './visitNodes'

/** Spacing of containers that stand on one line. */
export interface OneLineStyle {
  /** Between a name and its value: `: `, `:`, ` : `. */
  readonly colon: string
  /** Between members: `, ` or `,`. */
  readonly comma: string
  /** Inside of braces. */
  readonly pad: string
}

export interface JsonStyle {
  /** The text's line break. */
  readonly eol: string
  /** One level of indentation. */
  readonly unit: string
  readonly colon: string
  readonly oneLine: OneLineStyle
  /** Whether arrays of scalars stand on one line. */
  readonly arraysOnOneLine: boolean
  /** Inside of brackets on one line. */
  readonly arrayPad: string
}

/** Siblings looked at to learn how values are written; the nearest say enough. */
const SAMPLES = 8

/** The style for a new member of `container` beside its child at `index`. */
export function styleAround(text: string, tree: SyntaxTree, container: SyntaxNode, index: number): JsonStyle {
  const near = nearestChildren(container, index)
  const colon = colonOf(text, [...near, container, ...ancestors(container)]) ?? firstColon(text, tree.root) ?? ': '
  const array = firstScalarArray(tree.root)
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    unit: unitOf(text, [container, ...ancestors(container)]),
    colon,
    oneLine: oneLineStyle(text, [container, ...near, ...ancestors(container)], colon),
    arraysOnOneLine: array !== null && isOnOneLine(text, array),
    arrayPad: array && isOnOneLine(text, array) ? padOf(text, array) : '',
  }
}

/** Whether a new value of this kind as a member of `container` is written on one line, as its neighbours are. */
export function isWrittenOnOneLine(
  text: string,
  container: SyntaxNode | null,
  index: number,
  value: JsonValue,
  style: JsonStyle,
): boolean {
  if (!container) return false
  if (container.children.length > 0 && !container.children.some((_, at) => startsOnNewLine(text, container, at)))
    return true
  const kind = isJsonArray(value) ? 'array' : 'object'
  const alike = nearestChildren(container, index).filter((child) => child.kind === kind && child.children.length > 0)
  if (alike.length > 0) return alike.every((child) => isOnOneLine(text, child))
  return isJsonArray(value) && style.arraysOnOneLine && value.every(isScalar)
}

/** True when no line break stands inside of a node. */
export function isOnOneLine(text: string, node: SyntaxNode): boolean {
  return !breaksBetween(text, node.from, node.to)
}

/** True for a value that is neither object nor array. */
export function isScalar(value: JsonValue): boolean {
  return !isJsonArray(value) && !isJsonObject(value)
}

/** The children around `index`, nearest first, the one before it before the one at it. */
function nearestChildren(container: SyntaxNode, index: number): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let distance = 1; distance <= SAMPLES / 2; distance += 1) {
    for (const child of [container.children[index - distance], container.children[index + distance - 1]]) {
      if (child) found.push(child)
    }
  }
  return found
}

function ancestors(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let at = node.parent; at; at = at.parent) found.push(at)
  return found
}

function colonOf(text: string, samples: readonly SyntaxNode[]): string | null {
  for (const { key, from } of samples) {
    const between = key ? text.slice(key.to, from) : ''
    if (/^[ \t]*:[ \t]*$/.test(between)) return between
  }
  return null
}

/** The colon of the first property of the text. */
function firstColon(text: string, root: SyntaxNode | null): string | null {
  let colon: string | null = null
  visitNodes(root, (node) => {
    colon ??= colonOf(text, node.children)
    return colon === null
  })
  return colon
}

/** The indentation of the first container whose first member begins a line, relative to the container's own line. */
function unitOf(text: string, containers: readonly SyntaxNode[]): string {
  for (const container of containers) {
    const first = container.children[0]
    if (!first || !startsOnNewLine(text, container, 0)) continue
    const outer = lineIndent(text, container.from)
    const inner = lineIndent(text, memberStart(first))
    if (inner.startsWith(outer) && inner !== outer) return inner.slice(outer.length)
  }
  return '  '
}

function oneLineStyle(text: string, samples: readonly SyntaxNode[], colon: string): OneLineStyle {
  const objects = samples.filter(
    (node) => node.kind === 'object' && node.children.length > 0 && isOnOneLine(text, node),
  )
  const inside = objects.flatMap((node) => node.children)
  const own = colonOf(text, inside) ?? colon
  const spaced = [...objects, ...samples].find((node) => node.children.length > 1 && isOnOneLine(text, node))
  const first = objects[0]
  return {
    colon: own,
    comma: spaced ? commaOf(text, spaced) : own.endsWith(' ') ? ', ' : ',',
    pad: first ? padOf(text, first) : '',
  }
}

function commaOf(text: string, container: SyntaxNode): string {
  const [first, second] = container.children
  const between = first && second ? text.slice(first.to, memberStart(second)) : ''
  return /^,[ \t]*$/.test(between) ? between : ', '
}

function padOf(text: string, container: SyntaxNode): string {
  const start = container.from + 1
  const end = skipBlanks(text, start)
  const first = container.children[0]
  return first && isBlankBetween(text, start, memberStart(first)) ? text.slice(start, end) : ''
}

function firstScalarArray(root: SyntaxNode | null): SyntaxNode | null {
  const waiting = root ? [root] : []
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'array' && node.children.length > 0 && node.children.every((item) => item.children.length === 0))
      return node
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at]
      if (child && (child.kind === 'object' || child.kind === 'array')) waiting.push(child)
    }
  }
  return null
}
