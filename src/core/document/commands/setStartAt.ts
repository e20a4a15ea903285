// Choosing the state a machine, branch or processor begins with.
import type { ScopeId } from '../../machine/Machine'
import { stateNamed } from '../../machine/stateNamed'
import { startWith } from '../flow/leadTo'
import { refuse, refuseGone } from '../refuse'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

export interface SetStartAtArgs {
  readonly scope: ScopeId
  /** The name of a state of that scope. */
  readonly name: string
}

/** Makes a scope begin with one of its states; a missing StartAt is written before States. */
export const setStartAt: Command<SetStartAtArgs> = (doc, { scope, name }) => {
  const view = doc.machine.scopes.get(scope)
  if (!view) return refuseGone('container')
  if (!stateNamed(doc.machine, scope, name))
    return refuse('not-possible-here', `There is no state "${name}" here to start with.`)
  return transact(doc, `Start with ${name}`, startWith(view, name))
}
