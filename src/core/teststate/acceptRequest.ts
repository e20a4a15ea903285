// Everything AWS looks at before it runs the state.
import type { JsonObject } from '../base/JsonValue'
import { ok, type Result } from '../base/Result'
import { checkContext } from './checkContext'
import { checkRequest } from './checkRequest'
import type { ResponseShapes } from './ResponseShapes'
import { type MockedAnswer, readMock } from './readMock'
import { type ReadRequest, readRequest } from './readRequest'
import { type ReadState, readState } from './readState'
import type { TestStateRequest } from './TestStateRequest'
import type { ApiError } from './TestStateResult'

/** A request in which nothing had to be refused. */
export interface AcceptedRequest {
  readonly request: TestStateRequest
  readonly values: ReadRequest
  readonly read: ReadState
  readonly context: JsonObject | null
  readonly answer: MockedAnswer | null
}

/** Reads and checks the request; the first thing that is wrong refuses it. */
export function acceptRequest(request: TestStateRequest, shapes: ResponseShapes): Result<AcceptedRequest, ApiError> {
  const values = readRequest(request)
  if (!values.ok) return values
  const read = readState(values.value.definition, request)
  if (!read.ok) return read
  const checked = checkRequest(request, read.value)
  if (!checked.ok) return checked
  const context = request.context === undefined ? ok(null) : checkContext(request.context)
  if (!context.ok) return context
  const subject = { ...read.value, configuration: request.stateConfiguration ?? {}, shapes }
  const answer = request.mock === undefined ? ok(null) : readMock(request.mock, subject)
  if (!answer.ok) return answer
  return ok({ request, values: values.value, read: read.value, context: context.value, answer: answer.value })
}
