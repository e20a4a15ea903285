// From the changes of a refactoring to its edits.
import type { Path } from '../../base/Path'
import { notationNamed } from '../../document/notationNamed'
import type { Change } from '../../syntax/Notation'
import { nodeAt } from '../../syntax/nodeAt'
import { type PlannedChanges, planAll } from '../../syntax/planAll'
import type { AssistSubject } from '../Assist'
import { sharedByAlias } from './sharedByAlias'

/** Null where they cannot be made, or would change something that a YAML alias refers to. Paths of values are those of the text before. */
export function planRefactoring(subject: AssistSubject, changes: readonly Change[]): PlannedChanges | null {
  const { text, tree, notation } = subject
  const isShared = changes.some((change) => {
    const node = nodeAt(tree, placeOf(change))
    return node !== null && sharedByAlias(text, tree, node)
  })
  if (isShared) return null
  const plan = planAll(text, tree, changes, notationNamed(notation))
  return plan.ok ? plan.value : null
}

/** What is there already of the place that changes. */
function placeOf(change: Change): Path {
  if (change.op === 'insert') return change.into
  return change.op === 'move' ? change.from : change.at
}
