// Leading an exit of a state to another state, or to the end.
import { propertyOf } from '../../asl/propertyOf'
import { type Path, stepName } from '../../base/Path'
import type { StateId, StateView, TransitionId } from '../../machine/Machine'
import { stateNamed } from '../../machine/stateNamed'
import type { Change } from '../../syntax/Notation'
import { fieldPath } from '../flow/fieldPath'
import { leadTo } from '../flow/leadTo'
import { refuse, refuseGone } from '../refuse'
import type { Command, StudioDocument } from '../StudioDocument'
import { transact } from '../transact'

/** An exit, by its transition or by the place of its target in the state: `['Next']`, `['Catch', 0, 'Next']`. */
export type Exit = { readonly transition: TransitionId } | { readonly state: StateId; readonly at: Path }

export interface SetTargetArgs {
  readonly exit: Exit
  /** The name of a state of the same scope; null for the end, which only Next and Default can have. */
  readonly target: string | null
}

/** Leads an exit to another state. `Next` and `End` take each other's place. */
export const setTarget: Command<SetTargetArgs> = (doc, { exit, target }) => {
  const slot = slotOf(doc, exit)
  if (!slot) return refuseGone('transition')
  const { state, at } = slot
  if (target !== null && !stateNamed(doc.machine, state.scope, target)) {
    return refuse(
      'not-possible-here',
      `There is no state "${target}" beside ${state.name}: a transition stays in its container.`,
    )
  }
  const label = target === null ? `End after ${state.name}` : `Lead ${state.name} to ${target}`
  if (target === null && at.length > 1) {
    return refuse('not-possible-here', 'A rule or catcher needs a state to go to. Remove it instead.')
  }
  return transact(doc, label, changesOf(state, at, target))
}

function slotOf(doc: StudioDocument, exit: Exit): { readonly state: StateView; readonly at: Path } | null {
  const { states, transitions } = doc.machine
  if ('state' in exit) {
    const state = states.get(exit.state)
    return state ? { state, at: exit.at } : null
  }
  const transition = transitions.get(exit.transition)
  const state = transition && states.get(transition.from)
  return transition && state ? { state, at: transition.path.slice(state.path.length) } : null
}

function changesOf(state: StateView, at: Path, target: string | null): readonly Change[] {
  if (at.length === 1 && stepName(at[0] ?? '') === 'Next') return leadTo(state, target)
  const place = fieldPath(state.path, state.node, at)
  if (target !== null) return [{ op: 'set', at: place, value: target }]
  return propertyOf(state.node, 'Default') ? [{ op: 'remove', at: place }] : []
}
