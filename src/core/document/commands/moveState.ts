// Moving a state in the flow, its text carried verbatim.

import { propertyOf } from '../../asl/propertyOf'
import type { Err } from '../../base/Result'
import { containingStates } from '../../machine/containingStates'
import type { Machine, StateId, StateView } from '../../machine/Machine'
import { stateNamed } from '../../machine/stateNamed'
import { namesIn, uniqueName } from '../../machine/uniqueName'
import type { Change } from '../../syntax/Notation'
import { statesPath } from '../flow/addState'
import type { InsertionPoint } from '../flow/InsertionPoint'
import { leadTo } from '../flow/leadTo'
import { onwardOf } from '../flow/onwardOf'
import { type Place, placeOf } from '../flow/Place'
import { relink } from '../flow/relink'
import { refuse, refuseGone } from '../refuse'
import type { Command, Refusal } from '../StudioDocument'
import { transact } from '../transact'

export interface MoveStateArgs {
  readonly id: StateId
  readonly to: InsertionPoint
}

/**
 * Moves a state to another insertion point, in its scope or into another: the flow heals where it was, and goes through
 * it where it is put. Its text is carried as it is, but for its exits; what it named in a scope it leaves leads on to
 * the new successor.
 */
export const moveState: Command<MoveStateArgs> = (doc, { id, to }) => {
  const { machine } = doc
  const state = machine.states.get(id)
  if (!state) return refuseGone()
  const found = placeOf(doc, to)
  if (!found.ok) return found
  const place = found.value
  const refusal = whyNot(machine, state, place)
  if (refusal) return refusal
  const name = nameThere(machine, state, place)
  const stays = place.scope.id === state.scope ? { stays: name } : {}
  const healed = relink(machine, new Set([id]), { except: place.via, exceptScope: place.scope, ...stays })
  if (healed.count + healed.removals.length === 0 && leadsHereAlready(machine, state, place)) {
    return refuse('not-possible-here', `${state.name} is there already.`)
  }
  const changes = [
    ...healed.targets,
    ...place.enter(name),
    ...leadOn(machine, state, place),
    ...healed.removals,
    ...carry(machine, state, place, name),
  ]
  return transact(doc, `Move ${state.name}`, changes, {
    selection: { kind: 'states', ids: [id] },
    carries: [{ id, to: [...statesPath(place.scope), name] }],
  })
}

function whyNot(machine: Machine, state: StateView, place: Place): Err<Refusal> | null {
  const owner = place.scope.owner
  const inside = owner === null ? [] : [owner, ...containingStates(machine, owner).map(({ id }) => id)]
  if (inside.includes(state.id)) return refuse('not-possible-here', `${state.name} cannot be moved into itself.`)
  if (place.after?.id === state.id) return refuse('not-possible-here', `${state.name} cannot follow itself.`)
  return null
}

/** Its own name, unless another state of that name stands in the scope it goes to. */
function nameThere(machine: Machine, state: StateView, place: Place): string {
  const others = place.scope.states.filter((id) => id !== state.id && machine.states.get(id)?.name === state.name)
  return others.length === 0 ? state.name : uniqueName(state.name, namesIn(machine))
}

/** True when the place is on the way to the state as it is. */
function leadsHereAlready(machine: Machine, state: StateView, place: Place): boolean {
  return place.onward !== null && stateNamed(machine, place.scope.id, place.onward)?.id === state.id
}

function leadOn(machine: Machine, state: StateView, place: Place): readonly Change[] {
  const onward = leadsHereAlready(machine, state, place)
    ? onwardOf(machine, state.id, new Set([state.id]))
    : place.onward
  const own = leadTo(state, onward)
  if (place.scope.id === state.scope || onward === null) return own
  const exits = state.transitions.flatMap((id) => machine.transitions.get(id) ?? [])
  const entries = exits.filter((exit) => exit.kind === 'rule' || exit.kind === 'catch')
  return [...own, ...entries.map((exit): Change => ({ op: 'set', at: exit.path, value: onward }))]
}

/** The text goes behind the state that leads to it, unless it stands there. */
function carry(machine: Machine, state: StateView, place: Place, name: string): readonly Change[] {
  const into = statesPath(place.scope)
  const home = machine.scopes.get(state.scope)?.states ?? []
  const before = home[home.indexOf(state.id) - 1] ?? null
  if (place.scope.id === state.scope && before === (place.after?.id ?? null)) return []
  const states = propertyOf(place.scope.node, 'States')
  const made: readonly Change[] = states ? [] : [{ op: 'set', at: into, value: {} }]
  return [...made, { op: 'move', from: state.path, into, key: name, after: place.after?.name ?? null }]
}
