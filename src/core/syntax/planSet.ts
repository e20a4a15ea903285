// Setting a value, in any notation: by the smallest differences to what stands there.
import type { JsonValue } from '../base/JsonValue'
import { type Path, type PathStep, stepName } from '../base/Path'
import { ok, type Result } from '../base/Result'
import type { TextEdit, TextEdits } from '../text/TextEdit'
import { Draft } from './Draft'
import { differenceOf, type StructuralChange } from './differenceOf'
import type { Change, PlanRefusal } from './Notation'
import { childAt, nodeAt } from './nodeAt'
import { refuseAt } from './refuseAt'
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'

type Plan = Result<TextEdits, PlanRefusal>

/** What a notation can do by itself, from which a change of any value is put together. */
export interface SetPlanner {
  parse(text: string): SyntaxTree
  /** Writes a value in the place of another one; the edits stay on the lines of that. */
  replace(text: string, tree: SyntaxTree, node: SyntaxNode, value: JsonValue): TextEdits
  insert(text: string, tree: SyntaxTree, change: Extract<Change, { op: 'insert' }>): Plan
  remove(text: string, tree: SyntaxTree, at: Path): Plan
}

/** Plans `set`: the value at `at` becomes `value`, what is missing above it is created. */
export function planSet(
  planner: SetPlanner,
  text: string,
  tree: SyntaxTree,
  { at, value }: Extract<Change, { op: 'set' }>,
): Plan {
  const node = nodeAt(tree, at)
  if (!node) return planCreate(planner, text, tree, at, value)
  const { edits, changes, shared } = differenceOf(node, at, value, (old, next) =>
    planner.replace(text, tree, old, next),
  )
  if (shared) return refuseAt('shared-by-alias', at, shared.alias ?? '')
  if (changes.length === 0) return ok(edits)
  const draft = new Draft(text, tree, planner.parse)
  draft.apply(edits)
  for (const round of roundsOf(changes)) {
    const plan = planRound(planner, draft, round)
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

function planRound(planner: SetPlanner, { text, tree }: Draft, round: readonly StructuralChange[]): Plan {
  const edits: TextEdit[] = []
  for (const change of round) {
    const plan = change.op === 'remove' ? planner.remove(text, tree, change.at) : planner.insert(text, tree, change)
    if (!plan.ok) return plan
    edits.push(...plan.value)
  }
  return ok(edits.sort((one, other) => one.from - other.from))
}

/** The first step that leads nowhere becomes a new member, with what is below it as its value. */
function planCreate(planner: SetPlanner, text: string, tree: SyntaxTree, at: Path, value: JsonValue): Plan {
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
  return planner.insert(text, tree, { op: 'insert', into: at.slice(0, depth), key: stepName(key), value: below.value })
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

function nthOf(step: PathStep): number {
  return typeof step === 'object' ? step.nth : 0
}
