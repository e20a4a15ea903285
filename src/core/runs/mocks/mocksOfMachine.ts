// What each state of a machine answers: its own answers, then those of the resource it calls.
import type { MockEntry, Mocks } from '../../asl/Execution'
import { propertyOf, textOf } from '../../asl/propertyOf'
import type { Machine, StateId, StateView } from '../../machine/Machine'
import { resourceKeys } from './mockKeys'

/** A state with what it answers. */
export interface MockedState {
  readonly state: StateView
  readonly entries: readonly MockEntry[]
}

/**
 * The states that have answers of their own or by their resource, in the order of the machine. The resource is the one
 * written: a FunctionName that is only known in the run stands for its action.
 */
export function mocksOfMachine(
  machine: Machine,
  own: ReadonlyMap<StateId, readonly MockEntry[]>,
  byResource: Mocks,
): readonly MockedState[] {
  return [...machine.states.values()].flatMap((state) => {
    const keys = keysOfTask(state).filter((key) => Object.hasOwn(byResource, key))
    const entries = [...(own.get(state.id) ?? []), ...keys.flatMap((key) => byResource[key] ?? [])]
    return entries.length > 0 ? [{ state, entries }] : []
  })
}

/** The keys of `Mocks` by which a Task may be answered through its resource, most specific first; none of another state. */
export function keysOfTask(state: StateView): readonly string[] {
  const resource = textOf(propertyOf(state.node, 'Resource'))
  if (state.type !== 'Task' || resource === null) return []
  const input = propertyOf(state.node, 'Arguments') ?? propertyOf(state.node, 'Parameters')
  return resourceKeys(resource, input?.value ?? null)
}
