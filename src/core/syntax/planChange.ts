// A planned change, in any notation: what is broken is refused, and each kind of change goes its own way.
import type { Path } from '../base/Path'
import type { Result } from '../base/Result'
import type { TextEdits } from '../text/TextEdit'
import type { Change, PlanRefusal } from './Notation'
import { planSet, type SetPlanner } from './planSet'
import { refuseBroken } from './refuseAt'
import type { SyntaxTree } from './SyntaxTree'

type Plan = Result<TextEdits, PlanRefusal>

/** How a notation plans each kind of change. */
export interface ChangePlanner extends SetPlanner {
  rename(text: string, tree: SyntaxTree, change: Extract<Change, { op: 'rename' }>): Plan
  move(text: string, tree: SyntaxTree, change: Extract<Change, { op: 'move' }>): Plan
}

/** Plans a change of a text without problems. */
export function planChange(planner: ChangePlanner, text: string, tree: SyntaxTree, change: Change): Plan {
  const problem = tree.problems[0]
  if (problem) return refuseBroken(text, problem)
  switch (change.op) {
    case 'set':
      return planSet(planner, text, tree, change)
    case 'insert':
      return planner.insert(text, tree, change)
    case 'remove':
      return planner.remove(text, tree, change.at)
    case 'rename':
      return planner.rename(text, tree, change)
    case 'move':
      return planner.move(text, tree, change)
  }
}

/** Where a change is made, as a refusal names it. */
export function placeOf(change: Change): Path {
  if (change.op === 'insert') return change.into
  return change.op === 'move' ? change.from : change.at
}
