// The constraints of the API model: sizes and enumerations, refused in AWS's words before anything else is looked at.
import { ok, type Result } from '../base/Result'
import { invalid } from './invalid'
import type { TestStateRequest } from './TestStateRequest'
import type { ApiError } from './TestStateResult'

type Constraint = (value: unknown) => string | null

const LEVELS = oneOf(['INFO', 'DEBUG', 'TRACE'])
const MODES = oneOf(['STRICT', 'PRESENT', 'NONE'])
const COUNT: Constraint = (value) => {
  if (!Number.isInteger(value)) return 'Member must be an integer'
  return Number(value) < 0 ? 'Member must have value greater than or equal to 0' : null
}

/** All violations at once, as AWS lists them. */
export function checkConstraints(request: TestStateRequest): Result<null, ApiError> {
  const { mock, stateConfiguration } = request
  const violations = [
    violation('stateName', request.stateName, text(1, 80)),
    violation('roleArn', request.roleArn, text(1, 256)),
    violation('inspectionLevel', request.inspectionLevel, LEVELS),
    violation('mock.fieldValidationMode', mock?.fieldValidationMode, MODES),
    violation('mock.errorOutput.error', mock?.errorOutput?.error, text(0, 256)),
    violation('mock.errorOutput.cause', mock?.errorOutput?.cause, text(0, 32_768)),
    violation('stateConfiguration.retrierRetryCount', stateConfiguration?.retrierRetryCount, COUNT),
    violation('stateConfiguration.mapIterationFailureCount', stateConfiguration?.mapIterationFailureCount, COUNT),
    violation('stateConfiguration.errorCausedByState', stateConfiguration?.errorCausedByState, text(1, 80)),
    violation('stateConfiguration.mapItemReaderData', stateConfiguration?.mapItemReaderData, text(0, 262_144)),
  ].filter((found) => found !== null)
  if (violations.length === 0) return ok(null)
  const count = violations.length === 1 ? '1 validation error' : `${violations.length} validation errors`
  return invalid(`${count} detected: ${violations.join('; ')}`)
}

function violation(at: string, value: unknown, constraint: Constraint): string | null {
  const fault = value === undefined ? null : constraint(value)
  const shown = typeof value === 'string' ? value : JSON.stringify(value)
  return fault === null ? null : `Value '${shown}' at '${at}' failed to satisfy constraint: ${fault}`
}

function oneOf(values: readonly string[]): Constraint {
  return (value) =>
    values.some((known) => known === value) ? null : `Member must satisfy enum value set: [${values.join(', ')}]`
}

function text(min: number, max: number): Constraint {
  return (value) => {
    if (typeof value !== 'string') return 'Member must be a string'
    if (value.length < min) return `Member must have length greater than or equal to ${min}`
    return value.length > max ? `Member must have length less than or equal to ${max}` : null
  }
}
