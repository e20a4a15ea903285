// Plans structural changes of a JSON text as the smallest edits: only what changes is written, in its neighbours' style.
import { isJsonArray, type JsonValue } from '../base/JsonValue'
import { type Path, samePath } from '../base/Path'
import { ok, type Result } from '../base/Result'
import { applyEdits } from '../text/applyEdits'
import type { TextEdits } from '../text/TextEdit'
import { childNamed } from './childNamed'
import { Draft } from './Draft'
import { indentAt, insertMember, type Place } from './insertMember'
import { isOnOneLine, isScalar, isWrittenOnOneLine, styleAround } from './JsonStyle'
import { lineIndent, SLASH_COMMENTS } from './jsonTrivia'
import { movedText, pathWithout } from './movedText'
import type { Change, PlanRefusal } from './Notation'
import { nodeAt } from './nodeAt'
import { parseJson } from './parseJson'
import { type ChangePlanner, planChange } from './planChange'
import { refuseAt } from './refuseAt'
import { removeMember } from './removeMember'
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'
import { writeJson } from './writeJson'

type Plan = Result<TextEdits, PlanRefusal>
type ChangeOf<Op extends Change['op']> = Extract<Change, { op: Op }>

const PLANNER: ChangePlanner = {
  parse: parseJson,
  replace: (text, tree, node, value) => [
    { from: node.from, to: node.to, insert: writtenInPlaceOf(text, tree, node, value) },
  ],
  insert: planInsert,
  remove: planRemove,
  rename: planRename,
  move: planMove,
}

/** `Notation.plan` for JSON. */
export function planJson(text: string, tree: SyntaxTree, change: Change): Plan {
  return planChange(PLANNER, text, tree, change)
}

function writtenInPlaceOf(text: string, tree: SyntaxTree, node: SyntaxNode, value: JsonValue): string {
  if (isScalar(value)) return JSON.stringify(value)
  const { parent } = node
  const index = parent ? parent.children.indexOf(node) : 0
  const style = styleAround(text, tree, parent ?? node, index)
  const keepsLayout = node.children.length > 0 && (node.kind === 'array') === isJsonArray(value)
  const onOneLine = keepsLayout ? isOnOneLine(text, node) : isWrittenOnOneLine(text, parent, index, value, style)
  return writeJson(value, style, lineIndent(text, node.from), onOneLine)
}

function planInsert(text: string, tree: SyntaxTree, change: ChangeOf<'insert'>): Plan {
  const found = placeFor(text, tree, change.into, change.key, change.after)
  if (!found.ok) return found
  const place = found.value
  const { parent, index, style } = place
  const onOneLine = isWrittenOnOneLine(text, parent, index, change.value, style) || isFlatEmpty(place)
  const indent = indentAt(text, place)
  const name = typeof change.key === 'string' ? JSON.stringify(change.key) : ''
  const colon = name === '' ? '' : style.colon
  const body = name + colon + writeJson(change.value, style, indent, onOneLine)
  return ok(insertMember(text, place, { lead: '', body, tail: '' }))
}

function isFlatEmpty({ parent, onOneLine }: Place): boolean {
  return parent.children.length === 0 && onOneLine
}

/** Finds where a new member goes, and makes sure it may go there. */
function placeFor(
  text: string,
  tree: SyntaxTree,
  into: Path,
  key: string | number,
  after: string | null | undefined,
): Result<Place, PlanRefusal> {
  const parent = nodeAt(tree, into)
  if (!parent) return refuseAt('no-such-place', into)
  if (parent.kind !== (typeof key === 'string' ? 'object' : 'array')) return refuseAt('not-a-container', into)
  if (typeof key === 'string' && childNamed(parent, key)) return refuseAt('key-taken', [...into, key])
  const index = typeof key === 'number' ? key : indexAfter(parent, after)
  if (index < 0 || index > parent.children.length || !Number.isInteger(index)) {
    return refuseAt('no-such-place', [...into, typeof key === 'number' ? key : (after ?? '')])
  }
  const style = styleAround(text, tree, parent, index)
  return ok({ parent, index, style, onOneLine: isEmptyOnOneLine(text, parent, style), marks: SLASH_COMMENTS })
}

function indexAfter(parent: SyntaxNode, after: string | null | undefined): number {
  if (after === undefined) return parent.children.length
  if (after === null) return 0
  const sibling = childNamed(parent, after)
  return sibling ? parent.children.indexOf(sibling) + 1 : -1
}

/** How an empty container is written once it has a member: as a new value at its place would be. */
function isEmptyOnOneLine(text: string, node: SyntaxNode, style: Place['style']): boolean {
  const index = node.parent?.children.indexOf(node) ?? 0
  return isWrittenOnOneLine(text, node.parent, index, node.kind === 'array' ? [''] : {}, style)
}

function planRemove(text: string, tree: SyntaxTree, at: Path): Plan {
  const node = nodeAt(tree, at)
  if (!node?.parent) return refuseAt('no-such-place', at)
  return ok(removeMember(text, node.parent, node.parent.children.indexOf(node)))
}

function planRename(_text: string, tree: SyntaxTree, { at, key }: ChangeOf<'rename'>): Plan {
  const node = nodeAt(tree, at)
  if (!node?.key) return refuseAt('no-such-place', at)
  if (node.key.name === key) return ok([])
  if (childNamed(node.parent, key)) return refuseAt('key-taken', [...at.slice(0, -1), key])
  return ok([{ from: node.key.from, to: node.key.to, insert: JSON.stringify(key) }])
}

function planMove(text: string, tree: SyntaxTree, { from, into, key, after }: ChangeOf<'move'>): Plan {
  const node = nodeAt(tree, from)
  if (!node?.parent) return refuseAt('no-such-place', from)
  const target = pathWithout(into, from)
  if (!target) return refuseAt('no-such-place', into)
  const index = node.parent.children.indexOf(node)
  const draft = new Draft(text, tree, parseJson)
  draft.apply(removeMember(text, node.parent, index))
  const place = placeFor(draft.text, draft.tree, target, key, after)
  if (!place.ok) return place
  const isInPlace = samePath(target, from.slice(0, -1)) && place.value.index === index
  if (isInPlace && (node.key === null || node.key.name === key)) return ok([])
  const { colon } = styleAround(text, tree, nodeAt(tree, into) ?? node.parent, 0)
  const named = { name: typeof key === 'string' ? key : null, colon }
  const member = movedText(text, node.parent, index, named, indentAt(draft.text, place.value))
  if (!member) return refuseAt('no-such-place', from)
  draft.apply(insertMember(draft.text, place.value, member))
  return ok(applyEdits(text, draft.edits) === text ? [] : draft.edits)
}
