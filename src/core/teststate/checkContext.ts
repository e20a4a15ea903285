// A context object given by the caller: only the fields an execution has, of their types.
import { isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import { ok, type Result } from '../base/Result'
import { invalid } from './invalid'
import { readValue } from './readRequest'
import type { ApiError } from './TestStateResult'

type FieldType = 'string' | 'number' | 'any'

/** Developer guide, "Context object". `Map` is what TestState fills in itself. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  Execution: {
    Id: 'string',
    Input: 'any',
    Name: 'string',
    RoleArn: 'string',
    StartTime: 'string',
    RedriveCount: 'number',
    RedriveTime: 'string',
  },
  State: { EnteredTime: 'string', Name: 'string', RetryCount: 'number' },
  StateMachine: { Id: 'string', Name: 'string' },
  Task: { Token: 'string' },
}

/** The context object of a value or JSON text; `Invalid Context object provided: …` otherwise. */
export function checkContext(given: JsonValue): Result<JsonObject, ApiError> {
  const read = readValue(given)
  if (!read.ok) return refuse(read.error)
  if (!isJsonObject(read.value)) return refuse('must be a JSON object')
  for (const [name, value] of Object.entries(read.value)) {
    const fault = sectionFault(name, value)
    if (fault !== null) return refuse(fault)
  }
  return ok(read.value)
}

function sectionFault(name: string, section: JsonValue): string | null {
  if (name === 'Map') return "'Map' field is not supported when mocking a Context object"
  const fields = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined
  if (fields === undefined) return `Field '${name}' is not allowed`
  if (!isJsonObject(section)) return `${name} must be an object`
  for (const [field, value] of Object.entries(section)) {
    const type = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (type === undefined) return `Field '${field}' is not allowed`
    if (type !== 'any' && typeof value !== type) return `${name}.${field} must be a ${type}`
  }
  return null
}

function refuse(reason: string): Result<JsonObject, ApiError> {
  return invalid(`Invalid Context object provided: ${reason}`)
}
