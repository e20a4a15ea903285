// What a field belongs to: a state, or the definition itself.
import type { Path } from '../../base/Path'
import { ok, type Result } from '../../base/Result'
import type { StateId } from '../../machine/Machine'
import { refuseGone } from '../refuse'
import type { Refusal, StudioDocument } from '../StudioDocument'

/** The owner of a field: a state, or with null the definition. */
export interface Owner {
  readonly state: StateId | null
}

/** Where the owner stands and what it is called in labels. */
export function ownerOf(
  doc: StudioDocument,
  { state }: Owner,
): Result<{ readonly path: Path; readonly name: string }, Refusal> {
  if (state === null) return ok({ path: [], name: 'the workflow' })
  const view = doc.machine.states.get(state)
  return view ? ok({ path: view.path, name: view.name }) : refuseGone()
}
