// Several changes as one set of edits.
import type { JsonValue } from '../base/JsonValue'
import { type Path, samePath } from '../base/Path'
import { ok, type Result } from '../base/Result'
import type { TextEdit, TextEdits } from '../text/TextEdit'
import { Draft } from './Draft'
import { isScalar } from './JsonStyle'
import { jsonNotation } from './json'
import type { Change, Notation, PlanRefusal } from './Notation'
import type { SyntaxTree } from './SyntaxTree'

/** The outcome of several changes: the edits of the original text, and the text and tree after them. */
export interface PlannedChanges {
  readonly edits: TextEdits
  readonly text: string
  readonly tree: SyntaxTree
}

/**
 * Plans changes one after the other: each change's paths are those of the document after the changes before it. Refuses
 * as a whole when one of them cannot be planned.
 */
export function planAll(
  text: string,
  tree: SyntaxTree,
  changes: readonly Change[],
  notation: Notation = jsonNotation,
): Result<PlannedChanges, PlanRefusal> {
  const draft = new Draft(text, tree, notation.parse)
  for (let index = 0; index < changes.length; ) {
    const batch = tokensFrom(draft, changes, index)
    const plan = planBatch(draft, batch, notation)
    if (!plan.ok) return plan
    draft.apply(plan.value)
    index += batch.length
  }
  return ok({ edits: draft.edits, text: draft.text, tree: draft.tree })
}

/** The next change, or all following ones that only replace scalars: they do not touch each other, so one parse does. */
function tokensFrom(draft: Draft, changes: readonly Change[], start: number): Change[] {
  const batch: Change[] = []
  const taken: Path[] = []
  for (const change of changes.slice(start)) {
    if (change.op !== 'set' || !isToken(draft, change.at, change.value)) break
    if (taken.some((path) => samePath(path, change.at))) break
    taken.push(change.at)
    batch.push(change)
  }
  return batch.length > 0 ? batch : changes.slice(start, start + 1)
}

function isToken(draft: Draft, at: Path, value: JsonValue): boolean {
  const node = draft.node(at)
  return (
    node !== null && node.children.length === 0 && node.kind !== 'object' && node.kind !== 'array' && isScalar(value)
  )
}

function planBatch(draft: Draft, batch: readonly Change[], notation: Notation): Result<TextEdits, PlanRefusal> {
  const edits: TextEdit[] = []
  for (const change of batch) {
    const plan = notation.plan(draft.text, draft.tree, change)
    if (!plan.ok) return plan
    edits.push(...plan.value)
  }
  return ok(batch.length > 1 ? edits.sort((a, b) => a.from - b.from) : edits)
}
