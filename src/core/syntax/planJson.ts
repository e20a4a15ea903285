// Plans structural changes of a JSON text as the smallest edits: only what changes is written, in its neighbours' style.
import type { JsonValue } from '../base/JsonValue'
import { type Path, type PathStep, samePath, stepName } from '../base/Path'
import { ok, type Result } from '../base/Result'
import { applyEdits } from '../text/applyEdits'
import type { TextEdit, TextEdits } from '../text/TextEdit'
import { childNamed } from './childNamed'
import { Draft } from './Draft'
import { differenceOf, type StructuralChange } from './differenceOf'
import { indentAt, insertMember, type Place } from './insertMember'
import { isWrittenOnOneLine, styleAround } from './JsonStyle'
import { movedText, pathWithout } from './movedText'
import type { Change, PlanRefusal } from './Notation'
import { childAt, nodeAt } from './nodeAt'
import { parseJson } from './parseJson'
import { refuseAt, refuseBroken } from './refuseAt'
import { removeMember } from './removeMember'
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'
import { writeJson } from './writeJson'

type Plan = Result<TextEdits, PlanRefusal>
type ChangeOf<Op extends Change['op']> = Extract<Change, { op: Op }>

/** `Notation.plan` for JSON. */
export function planJson(text: string, tree: SyntaxTree, change: Change): Plan {
  const problem = tree.problems[0]
  if (problem) return refuseBroken(text, problem)
  switch (change.op) {
    case 'set':
      return planSet(text, tree, change)
    case 'insert':
      return planInsert(text, tree, change)
    case 'remove':
      return planRemove(text, tree, change.at)
    case 'rename':
      return planRename(tree, change)
    case 'move':
      return planMove(text, tree, change)
  }
}

function planSet(text: string, tree: SyntaxTree, { at, value }: ChangeOf<'set'>): Plan {
  const node = nodeAt(tree, at)
  if (!node) return planCreate(text, tree, at, value)
  const { edits, changes } = differenceOf(text, tree, node, at, value)
  if (changes.length === 0) return ok(edits)
  const draft = new Draft(text, tree, parseJson)
  draft.apply(edits)
  for (const round of roundsOf(changes)) {
    const plan = planRound(draft, round)
    if (!plan.ok) return plan
    draft.apply(plan.value)
  }
  return ok(draft.edits)
}

/** Changes of different containers do not touch each other, so each container's next change is planned at once. */
function roundsOf(changes: readonly StructuralChange[]): StructuralChange[][] {
  const rounds: StructuralChange[][] = []
  const counts = new Map<string, number>()
  for (const change of changes) {
    const container = JSON.stringify(change.op === 'remove' ? change.at.slice(0, -1) : change.into)
    const round = counts.get(container) ?? 0
    counts.set(container, round + 1)
    const taken = rounds[round]
    if (taken) taken.push(change)
    else rounds.push([change])
  }
  return rounds
}

function planRound({ text, tree }: Draft, round: readonly StructuralChange[]): Plan {
  const edits: TextEdit[] = []
  for (const change of round) {
    const plan = change.op === 'remove' ? planRemove(text, tree, change.at) : planInsert(text, tree, change)
    if (!plan.ok) return plan
    edits.push(...plan.value)
  }
  return ok(edits.sort((one, other) => one.from - other.from))
}

/** The first step that leads nowhere becomes a new member, with what is below it as its value. */
function planCreate(text: string, tree: SyntaxTree, at: Path, value: JsonValue): Plan {
  let depth = 0
  let parent = tree.root
  for (const step of at) {
    const child: SyntaxNode | null = parent && childAt(parent, step)
    if (!child) break
    parent = child
    depth += 1
  }
  const key = at[depth]
  if (!parent || key === undefined || nthOf(key) > 0) return refuseAt('no-such-place', at)
  const below = nested(at.slice(depth + 1), value)
  if (below === null) return refuseAt('no-such-place', at)
  return planInsert(text, tree, { op: 'insert', into: at.slice(0, depth), key: stepName(key), value: below.value })
}

function nested(steps: Path, value: JsonValue): { readonly value: JsonValue } | null {
  let made = value
  for (const step of [...steps].reverse()) {
    if (nthOf(step) > 0 || (typeof step === 'number' && step > 0)) return null
    // A computed name makes an own property, `__proto__` included.
    made = typeof step === 'number' ? [made] : { [stepName(step)]: made }
  }
  return { value: made }
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
  return ok({ parent, index, style, onOneLine: isEmptyOnOneLine(text, parent, style) })
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

function planRename(tree: SyntaxTree, { at, key }: ChangeOf<'rename'>): Plan {
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

function nthOf(step: PathStep): number {
  return typeof step === 'object' ? step.nth : 0
}
