// Fixes of uncaught-failure: a Catch of all errors, to the state that handles them elsewhere, or to a new Fail.
import { propertyOf } from '../../asl/propertyOf'
import type { JsonObject } from '../../base/JsonValue'
import type { Machine, StateView } from '../../machine/Machine'
import { namesIn, uniqueName } from '../../machine/uniqueName'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'
import { statesAround } from './statesAround'

/**
 * The new state is a Fail that passes the error on: the run still fails as it did, under the same name, until somebody decides what is
 * better. A Pass would let it succeed, and nobody would hear of the failure. Without ResultPath or Output a catcher hands on
 * `{ Error, Cause }` alone (developer guide, "Fallback states").
 */
export const uncaughtFailureFixes: FixMaker = {
  rule: 'uncaught-failure',
  inDefinition({ node }, { machine }) {
    const states = node && statesAround(node)
    const state = [...machine.states.values()].find((view) => view.node === node)
    if (!node || !states || !state) return []
    const add = (catcher: JsonObject): Change => ({ op: 'insert', into: pathOf(node), key: 'Catch', value: [catcher] })
    const [handled, ...others] = catchersAround(machine, state)
    const known: readonly Fix[] =
      handled && others.every(({ Next }) => Next === handled.Next)
        ? [{ label: `Catch all errors and go to ${handled.Next}`, changes: [add(handled)] }]
        : []
    const name = uniqueName(`${state.name} failed`, namesIn(machine))
    const made: Change = { op: 'insert', into: pathOf(states), key: name, value: failing(machine), after: state.name }
    const changes = [add({ ErrorEquals: ['States.ALL'], Next: name }), made]
    return [...known, { label: 'Catch all errors and go to a new Fail', changes }]
  },
}

/** Of the same scope, for all errors instead of theirs. The handler finds the error where it looks for it. */
function catchersAround(machine: Machine, { id, scope, language }: StateView): readonly JsonObject[] {
  return [...machine.transitions.values()].flatMap((edge) => {
    const from = machine.states.get(edge.from)
    const catcher = edge.node.parent
    if (edge.kind !== 'catch' || edge.scope !== scope || edge.to === null || edge.to === id || !from) return []
    const place = from.language === language ? propertyOf(catcher, 'ResultPath') : null
    const value = place?.value
    return [{ ErrorEquals: ['States.ALL'], ...(value !== undefined && { ResultPath: value }), Next: edge.target }]
  })
}

/** It has the workflow's language, whatever the state's own is. */
function failing({ language }: Machine): JsonObject {
  return language === 'JSONata'
    ? { Type: 'Fail', Error: '{% $states.input.Error %}', Cause: '{% $states.input.Cause %}' }
    : { Type: 'Fail', ErrorPath: '$.Error', CausePath: '$.Cause' }
}
