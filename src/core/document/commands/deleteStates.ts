// Deleting states so that the flow around them stays whole.
import type { Machine, StateId } from '../../machine/Machine'
import type { Change } from '../../syntax/Notation'
import { describeDeletion } from '../flow/describeDeletion'
import { outermost } from '../flow/outermost'
import { relink, withContents } from '../flow/relink'
import { refuseGone } from '../refuse'
import type { Command, Selection } from '../StudioDocument'
import { transact } from '../transact'

/**
 * Deletes states with all they contain. Who led to one of them leads to its successor (of a Choice: Default, else the
 * first rule), or ends; rules and catchers left without a target go too. The label says so, for the toast.
 */
export const deleteStates: Command<{ readonly ids: readonly StateId[] }> = (doc, { ids }) => {
  const { machine } = doc
  const states = outermost(machine, ids)
  if (states.length === 0) return refuseGone()
  const gone = new Set(states.map(({ id }) => id))
  const { targets, removals } = relink(machine, gone)
  // The last in the file first: ordinals of states that share a name then stay true.
  const cuts = states.map(({ path }): Change => ({ op: 'remove', at: path })).reverse()
  const changes = [...targets, ...removals, ...cuts]
  return transact(doc, describeDeletion(machine, gone), changes, { selection: selectionBefore(machine, gone) })
}

/** The state the flow came from, for the focus. */
function selectionBefore(machine: Machine, gone: ReadonlySet<StateId>): Selection {
  const all = withContents(machine, gone)
  for (const edge of machine.transitions.values()) {
    if (edge.to !== null && gone.has(edge.to) && !all.has(edge.from)) return { kind: 'states', ids: [edge.from] }
  }
  return { kind: 'machine' }
}
