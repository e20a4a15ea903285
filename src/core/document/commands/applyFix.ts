// Carrying out what a check proposes.
import type { Change } from '../../syntax/Notation'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

export interface ApplyFixArgs {
  /** What the fix is called; the undo step too. */
  readonly label: string
  readonly changes: readonly Change[]
}

/** Makes the changes of a finding's fix as one step. Refuses while the text is broken, and when they do not fit the text. */
export const applyFix: Command<ApplyFixArgs> = (doc, { label, changes }) =>
  transact(doc, label, changes, { origin: 'fix' })
