// Changing what belongs to a workflow but not to its definition.
import { ok } from '../../base/Result'
import type { Aside } from '../Aside'
import type { Command } from '../StudioDocument'

export interface SetAsideArgs {
  readonly aside: Partial<Aside>
  /** For the undo list: "Set the results of Pay". */
  readonly label: string
  readonly merge?: string
}

/** Sets the workflow's name, its type or what its tasks answer; the text stays as it is, broken or not. */
export const setAside: Command<SetAsideArgs> = (doc, { aside, label, merge }) => {
  const merging = merge === undefined ? {} : { merge }
  const next = { ...doc.aside, ...aside }
  return ok({ base: doc.revision, edits: [], label, origin: 'inspector', undoable: true, aside: next, ...merging })
}
