// What the mock of a request stands for, checked against the state it is given for.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { ok, type Result } from '../base/Result'
import type { CompiledState } from '../interpreter/Program'
import { checkResponse } from './checkResponse'
import { invalid } from './invalid'
import type { ResponseShapes } from './ResponseShapes'
import { readValue } from './readRequest'
import { responseOf } from './responseOf'
import type { StateConfiguration, TestStateMock } from './TestStateRequest'
import type { ApiError } from './TestStateResult'

/** The answer of the world to the state under test. */
export type MockedAnswer =
  | { readonly kind: 'result'; readonly value: JsonValue }
  | { readonly kind: 'error'; readonly error?: string; readonly cause?: string }

interface Subject {
  readonly state: CompiledState
  readonly definition: JsonObject
  readonly configuration: StateConfiguration
  readonly shapes: ResponseShapes
}

/** Reads the mock of a Task, Map or Parallel; a result has the form the state's own work would give. */
export function readMock(mock: TestStateMock, subject: Subject): Result<MockedAnswer, ApiError> {
  const { result, errorOutput, fieldValidationMode = 'STRICT' } = mock
  if (result === undefined) {
    if (errorOutput?.error === undefined) return invalid("Mocked error output must have an 'error' field")
    return ok({ kind: 'error', ...errorOutput })
  }
  const read = readValue(result)
  if (!read.ok) return invalid('Mocked result must be valid JSON')
  const fault = resultFault(read.value, subject, fieldValidationMode)
  return fault === null ? ok({ kind: 'result', value: read.value }) : invalid(fault)
}

function resultFault(value: JsonValue, subject: Subject, mode: TestStateMock['fieldValidationMode']): string | null {
  switch (subject.state.info.type) {
    case 'Map':
      return mapFault(value, subject)
    case 'Parallel':
      return parallelFault(value, subject.definition)
    default:
      return taskFault(value, subject, mode)
  }
}

/** A Map that exports its results gives an object with the place of the manifest. */
function mapFault(value: JsonValue, { definition, configuration }: Subject): string | null {
  if (memberOf(memberOf(definition, 'ResultWriter'), 'Resource') !== undefined)
    return isJsonObject(value) ? null : 'Mocked result must be a JSON object.'
  if (!isJsonArray(value)) return 'Mocked result must be an array.'
  return (configuration.mapIterationFailureCount ?? 0) > value.length ? TOO_MANY_FAILURES : null
}

/** AWS's words where more iterations failed than there are. */
export const TOO_MANY_FAILURES =
  'Map iteration failure count must be less than or equal to the number of Map iterations'

function parallelFault(value: JsonValue, definition: JsonObject): string | null {
  const branches = memberOf(definition, 'Branches')
  if (!isJsonArray(value)) return 'Mocked result must be an array.'
  if (isJsonArray(branches) && branches.length === value.length) return null
  return 'Mocked result must contain the same number of items as number of Parallel branches.'
}

function taskFault(
  value: JsonValue,
  { definition, shapes }: Subject,
  mode: TestStateMock['fieldValidationMode'],
): string | null {
  const resource = memberOf(definition, 'Resource')
  const model = typeof resource === 'string' ? responseOf(resource) : null
  if (model === null || mode === undefined || mode === 'NONE') return null
  if (!isJsonObject(value)) return 'Mocked result must be a JSON object.'
  const fault = checkResponse(value, model, shapes, mode)
  return fault === null ? null : `Mock result schema validation error: ${fault}`
}
