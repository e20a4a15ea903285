// From a definition to the one state that is tested: compiled, and its text at hand.
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import type { Path } from '../base/Path'
import { ok, type Result } from '../base/Result'
import { compileProgram } from '../interpreter/compileProgram'
import type { CompiledState, Program } from '../interpreter/Program'
import { invalid, invalidDefinition } from './invalid'
import type { TestStateRequest } from './TestStateRequest'
import type { ApiError } from './TestStateResult'

/** The name AWS gives to the state under test, in locations and in the context object. */
export const STATE_NAME = 'StateName'

export interface ReadState {
  readonly program: Program
  readonly state: CompiledState
  readonly definition: JsonObject
}

/**
 * A state that stands alone becomes a machine of its own, whose other states are stand-ins for the targets it names.
 * With `stateName`, the state of that name at any depth of a machine.
 */
export function readState(
  definition: JsonValue,
  { stateName }: Pick<TestStateRequest, 'stateName'>,
): Result<ReadState, ApiError> {
  if (stateName === undefined && isMachine(definition))
    return invalid('stateName must be specified when the definition is a state machine')
  const machine = stateName === undefined ? machineAround(definition) : definition
  const name = stateName ?? STATE_NAME
  const program = compileProgram(machine)
  if (!program.ok) return invalidDefinition(program.error.message)
  const state = program.value.states.find(({ info }) => info.name === name)
  const own = state && valueAt(machine, state.info.path)
  if (!state || !isJsonObject(own)) return invalid(`State '${name}' does not exist in the definition`)
  return ok({ program: program.value, state, definition: own })
}

function isMachine(definition: JsonValue): boolean {
  return memberOf(definition, 'Type') === undefined && memberOf(definition, 'States') !== undefined
}

function machineAround(state: JsonValue): JsonValue {
  const targets = targetsOf(state).filter((name) => name !== STATE_NAME)
  const standIns = Object.fromEntries(targets.map((name) => [name, { Type: 'Succeed' }]))
  return { StartAt: STATE_NAME, States: { [STATE_NAME]: state, ...standIns } }
}

/** The names after Next and Default, of the state, its rules and its catchers. */
function targetsOf(state: JsonValue): readonly string[] {
  const lists = [memberOf(state, 'Choices'), memberOf(state, 'Catch')]
  const exits = lists.flatMap((list) => (Array.isArray(list) ? list : []))
  const names = [memberOf(state, 'Next'), memberOf(state, 'Default'), ...exits.map((exit) => memberOf(exit, 'Next'))]
  return [...new Set(names.filter((name) => typeof name === 'string'))]
}

function valueAt(value: JsonValue, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (at, step) => (Array.isArray(at) ? at[Number(step)] : memberOf(at, String(step))),
    value,
  )
}
