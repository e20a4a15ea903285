// Giving a value that stands in the text another one, by the smallest differences.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import type { Path, PathStep } from '../base/Path'
import type { TextEdit, TextEdits } from '../text/TextEdit'
import type { Change } from './Notation'
import type { SyntaxNode } from './SyntaxTree'
import { sameJson } from './sameJson'

/** What turns one value into another. */
export interface ValueDifference {
  /** Values to replace, in file order, all of them in the present text. */
  readonly edits: TextEdits
  /** What to remove and insert afterwards, one after the other. */
  readonly changes: readonly StructuralChange[]
  /** A value that would have to change and stands elsewhere in the text, where other places share it. */
  readonly shared: SyntaxNode | null
}

/** Writes a value in the place of another one. */
type Replace = (node: SyntaxNode, value: JsonValue) => TextEdits

/** A change that adds or removes a member. */
export type StructuralChange = Extract<Change, { op: 'insert' | 'remove' }>

/** The difference between the value of `node`, which stands at `path`, and `value`. */
export function differenceOf(node: SyntaxNode, path: Path, value: JsonValue, replace: Replace): ValueDifference {
  const found: Difference = { replace, edits: [], changes: [], shared: null }
  compare(found, node, path, value)
  return found
}

interface Difference extends ValueDifference {
  readonly replace: Replace
  readonly edits: TextEdit[]
  readonly changes: StructuralChange[]
  shared: SyntaxNode | null
}

function compare(found: Difference, node: SyntaxNode, path: Path, value: JsonValue): void {
  if (sameJson(node.value, value)) return
  if (isSharedText(node)) found.shared ??= node
  // An alias gives way as a whole: what it refers to stays for the others.
  else if (node.alias != null) found.edits.push(...found.replace(node, value))
  else if (isJsonObject(value) && sharesName(node, value)) compareMembers(found, node, path, value)
  else if (isJsonArray(value) && node.kind === 'array' && node.children.length > 0 && value.length > 0) {
    compareItems(found, node, path, value)
  } else found.edits.push(...found.replace(node, value))
}

/** True below an alias, and for what a merge key brings: there is no text here that stands for this value alone. */
function isSharedText(node: SyntaxNode): boolean {
  return node.alias != null && (node.parent?.alias != null || node.key?.from === node.from)
}

function sharesName(node: SyntaxNode, value: JsonObject): boolean {
  return node.kind === 'object' && node.children.some((child) => child.key && Object.hasOwn(value, child.key.name))
}

function compareMembers(found: Difference, node: SyntaxNode, path: Path, value: JsonObject): void {
  const last = new Map(node.children.map((child) => [child.key?.name ?? '', child]))
  const removed: StructuralChange[] = []
  for (const child of node.children) {
    const name = child.key?.name ?? ''
    const at = [...path, stepOf(child, name)]
    const member = Object.hasOwn(value, name) ? value[name] : undefined
    // Of a repeated name the last one holds the value.
    if (member === undefined) removed.unshift({ op: 'remove', at })
    else if (last.get(name) === child) compare(found, child, at, member)
  }
  found.changes.push(...removed)
  let after: string | null = null
  for (const [name, member] of Object.entries(value)) {
    if (!last.has(name)) found.changes.push({ op: 'insert', into: path, key: name, value: member, after })
    after = name
  }
}

function stepOf(child: SyntaxNode, name: string): PathStep {
  return child.nth > 0 ? { key: name, nth: child.nth } : name
}

/** Items are compared between the equal ones at both ends; what is then too many or too few goes or comes last. */
function compareItems(found: Difference, node: SyntaxNode, path: Path, value: readonly JsonValue[]): void {
  const { children } = node
  const shorter = Math.min(children.length, value.length)
  let head = 0
  while (head < shorter && sameJson(children[head]?.value, value[head])) head += 1
  let tail = 0
  while (tail < shorter - head && sameJson(children.at(-1 - tail)?.value, value.at(-1 - tail))) tail += 1
  for (let index = head; index < shorter - tail; index += 1) {
    const [child, item] = [children[index], value[index]]
    if (child && item !== undefined) compare(found, child, [...path, index], item)
  }
  for (let index = children.length - tail - 1; index >= shorter - tail; index -= 1) {
    found.changes.push({ op: 'remove', at: [...path, index] })
  }
  for (const [index, item] of value.entries()) {
    const isNew = index >= shorter - tail && index < value.length - tail
    if (isNew) found.changes.push({ op: 'insert', into: path, key: index, value: item })
  }
}
