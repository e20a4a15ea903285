// From a request, whose parts may be JSON text, to values.
import { MAX_PAYLOAD_BYTES } from '../asl/quotas'
import { isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import { err, ok, type Result } from '../base/Result'
import { parseJsonText } from '../expressions/parseJsonText'
import { sizeOf } from '../expressions/sizeOf'
import { parseJson } from '../syntax/parseJson'
import { checkConstraints } from './checkConstraints'
import { invalid, invalidDefinition } from './invalid'
import type { TestStateRequest } from './TestStateRequest'
import type { ApiError } from './TestStateResult'

/** The texts of a request, read. */
export interface ReadRequest {
  readonly definition: JsonValue
  readonly input: JsonValue
  readonly variables: JsonObject
}

const ROLE = /^arn:aws[a-z-]*:iam::\d*:role\/.+$/

/** Reads the definition, the input and the variables. Refuses what is no JSON, too large, or outside of the API model. */
export function readRequest(request: TestStateRequest): Result<ReadRequest, ApiError> {
  const constraints = checkConstraints(request)
  if (!constraints.ok) return constraints
  const { roleArn } = request
  if (roleArn !== undefined && !ROLE.test(roleArn))
    return err({ code: 'InvalidArn', message: `Invalid Role Arn: '${roleArn}'` })
  const definition = readDefinition(request.definition)
  if (!definition.ok) return definition
  const input = readInput(request.input)
  if (!input.ok) return input
  const variables = readVariables(request.variables)
  if (!variables.ok) return variables
  return ok({ definition: definition.value, input: input.value, variables: variables.value })
}

/** The value of a member that is a value or JSON text. */
export function readValue(value: JsonValue): Result<JsonValue, string> {
  return typeof value === 'string' ? parseJsonText(value) : ok(value)
}

/** JSON with comments, as the studio writes it. */
function readDefinition(definition: JsonValue): Result<JsonValue, ApiError> {
  if (typeof definition !== 'string') return ok(definition)
  const { root, problems } = parseJson(definition)
  if (problems.length === 0 && root?.value !== undefined) return ok(root.value)
  const message = problems[0]?.message ?? 'The text is empty.'
  return invalidDefinition(`Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: ${message}'`)
}

function readInput(given: JsonValue | undefined): Result<JsonValue, ApiError> {
  const input = given === undefined ? ok({}) : readValue(given)
  if (!input.ok) return refuseInput(input.error)
  return sizeOf(input.value) > MAX_PAYLOAD_BYTES ? refuseInput('Size limit exceeded') : input
}

function refuseInput(reason: string): Result<JsonValue, ApiError> {
  return err({ code: 'InvalidExecutionInput', message: `Invalid State Machine Execution Input: '${reason}'` })
}

function readVariables(given: JsonValue | undefined): Result<JsonObject, ApiError> {
  const variables = given === undefined ? ok({}) : readValue(given)
  if (variables.ok && isJsonObject(variables.value)) return ok(variables.value)
  return invalid('Variables must be a valid JSON object')
}
