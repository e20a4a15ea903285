// From structural changes to one transaction: the door through which every command writes.
import { err, ok, type Result } from '../base/Result'
import type { Change } from '../syntax/Notation'
import { planAll } from '../syntax/planAll'
import { LineIndex } from '../text/LineIndex'
import { notationNamed } from './notationNamed'
import { refuse } from './refuse'
import type { Refusal, StudioDocument, Transaction } from './StudioDocument'

export interface TransactOptions extends Pick<Transaction, 'selection' | 'selects' | 'carries'> {
  /** Where the change comes from; `canvas` without it. */
  readonly origin?: Transaction['origin']
  readonly merge?: string | undefined
}

/**
 * Plans changes, each on the outcome of those before, as one undoable transaction. Refuses while the text is broken,
 * with the line, and when a change cannot be planned.
 */
export function transact(
  doc: StudioDocument,
  label: string,
  changes: readonly Change[],
  { origin = 'canvas', merge, ...options }: TransactOptions = {},
): Result<Transaction, Refusal> {
  const broken = refusalOfBroken(doc)
  if (broken) return err(broken)
  const plan = planAll(doc.text, doc.tree, changes, notationNamed(doc.notation))
  if (!plan.ok) return refuse('plan-refused', plan.error.message)
  const merging = merge === undefined ? {} : { merge }
  return ok({ base: doc.revision, edits: plan.value.edits, label, origin, undoable: true, ...options, ...merging })
}

/** Why no command can change the document as it is; null while its text is sound. */
export function refusalOfBroken(doc: StudioDocument): Refusal | null {
  const problem = doc.tree.problems[0]
  if (!problem) return null
  const line = new LineIndex(doc.text).lineAt(problem.from)
  return { code: 'text-broken', message: `Line ${line}: ${problem.message} Correct the text first.` }
}
