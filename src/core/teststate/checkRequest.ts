// What may be asked of which state: mocks, roles, secrets and contexts.
import { parseResource } from '../asl/parseResource'
import type { StateTypeName } from '../asl/StateType'
import { memberOf } from '../base/JsonValue'
import { ok, type Result } from '../base/Result'
import { invalid, invalidDefinition } from './invalid'
import type { ReadState } from './readState'
import type { TestStateRequest } from './TestStateRequest'
import type { ApiError } from './TestStateResult'

const MOCKED: ReadonlySet<StateTypeName> = new Set(['Task', 'Map', 'Parallel'])

const NO_CONTAINERS =
  'TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]'
const NO_WAITING =
  'TestState API only supports Activity tasks and the .sync and .waitForTaskToken service integration patterns when a mock is specified'

/** Refuses what AWS refuses before it runs the state. */
export function checkRequest(request: TestStateRequest, read: ReadState): Result<null, ApiError> {
  const cause = request.stateConfiguration?.errorCausedByState
  if (cause !== undefined && !isInside(read, cause)) return invalid(`State '${cause}' does not exist in the definition`)
  return request.mock === undefined ? checkUnmocked(request, read) : checkMocked(request, request.mock, read)
}

/** A Map or Parallel has it, at any depth; of other states none is asked for. */
function isInside({ program, state }: ReadState, name: string): boolean {
  if (state.info.type !== 'Map' && state.info.type !== 'Parallel') return true
  let at = program.infos.find((info) => info.name === name)
  while (at && at.owner !== state.info.index) at = program.infos[at.owner]
  return at !== undefined
}

function checkUnmocked(request: TestStateRequest, { state, definition }: ReadState): Result<null, ApiError> {
  const { type } = state.info
  if (type === 'Map' || type === 'Parallel') return invalidDefinition(NO_CONTAINERS)
  if (type !== 'Task' || request.mocks !== undefined) return checkUnmockedContext(request)
  const resource = memberOf(definition, 'Resource')
  const { kind, pattern } = parseResource(typeof resource === 'string' ? resource : '')
  if (kind === 'activity' || pattern !== 'requestResponse') return invalidDefinition(NO_WAITING)
  if (request.roleArn === undefined) return invalid('RoleArn must be specified when testing a Task state')
  return checkUnmockedContext(request)
}

function checkUnmockedContext({ context, mocks }: TestStateRequest): Result<null, ApiError> {
  if (context === undefined || mocks !== undefined) return ok(null)
  return invalid('A Context object can only be specified when a mock is specified')
}

function checkMocked(
  request: TestStateRequest,
  mock: NonNullable<TestStateRequest['mock']>,
  { state }: ReadState,
): Result<null, ApiError> {
  if ((mock.result === undefined) === (mock.errorOutput === undefined))
    return invalid('A test mock should have only one of the following fields: [result, errorOutput].')
  if (!MOCKED.has(state.info.type))
    return invalid(`State type '${state.info.type}' is not supported when a mock is specified`)
  if (request.revealSecrets === true)
    return invalid('TestState does not support RevealSecrets when a mock is specified.')
  return ok(null)
}
