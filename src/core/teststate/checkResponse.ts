// Holds a mocked result against the response the API model describes.
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'
import type { ResponseShapes } from './ResponseShapes'
import type { ResponseModel } from './responseOf'
import type { ResponseShape } from './responseShapes.data'
import type { FieldValidationMode } from './TestStateRequest'

type Mode = Exclude<FieldValidationMode, 'NONE'>

/**
 * The first fault in AWS's words, `Field 'StatusCode' must be a number`, or null. Fields the model does not know are let through, as
 * recorded, and so is any result of a call that has no model. Patterns are not checked.
 */
export function checkResponse(
  value: JsonValue,
  { action, parsed }: ResponseModel,
  { shapes, actions }: ResponseShapes,
  mode: Mode,
): string | null {
  const index = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (index === undefined) return null

  const fieldFault = (name: string, field: JsonValue, at: number, top: boolean): string | null => {
    const shape = shapes[at]
    if (shape === undefined || (top && parsed.has(name))) return null
    return valueFault(name, field, shape) ?? innerFault(name, field, shape, false)
  }

  const innerFault = (name: string, inner: JsonValue, shape: ResponseShape, top: boolean): string | null => {
    if (shape.type === 'object' && isJsonObject(inner)) return objectFault(inner, shape, top)
    if (shape.type === 'array' && isJsonArray(inner))
      return firstFault(inner, (item) => fieldFault(name, item, shape.item, false))
    if (shape.type === 'map' && isJsonObject(inner))
      return firstFault(Object.values(inner), (item) => fieldFault(name, item, shape.item, false))
    return null
  }

  const objectFault = (
    inner: Readonly<Record<string, JsonValue>>,
    { members, required = [] }: Extract<ResponseShape, { type: 'object' }>,
    top: boolean,
  ): string | null => {
    const missing = mode === 'STRICT' ? required.find((name) => !Object.hasOwn(inner, name)) : undefined
    if (missing !== undefined) return `Required field '${missing}' is missing`
    return firstFault(Object.entries(inner), ([name, field]) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined
      return member === undefined ? null : fieldFault(name, field, member, top)
    })
  }

  const shape = shapes[index]
  return shape === undefined ? null : innerFault('', value, shape, true)
}

function firstFault<T>(list: readonly T[], faultOf: (item: T) => string | null): string | null {
  for (const item of list) {
    const fault = faultOf(item)
    if (fault !== null) return fault
  }
  return null
}

const NOUNS = {
  object: 'an object',
  map: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
} as const

function valueFault(name: string, value: JsonValue, shape: ResponseShape): string | null {
  if (shape.type === 'any') return null
  if (!isOfType(value, shape.type)) return `Field '${name}' must be ${NOUNS[shape.type]}`
  if (shape.type === 'number' && typeof value === 'number') {
    if (shape.min !== undefined && value < shape.min) return `Field '${name}' is less than the minimum value`
    if (shape.max !== undefined && value > shape.max) return `Field '${name}' exceeds the maximum value`
  }
  if (shape.type === 'string' && typeof value === 'string') {
    if (shape.values && !shape.values.includes(value)) return `Field '${name}' is not an expected value`
    if (shape.min !== undefined && value.length < shape.min) return `Field '${name}' is smaller than the minimum length`
    if (shape.max !== undefined && value.length > shape.max) return `Field '${name}' exceeds the maximum length`
  }
  return null
}

function isOfType(value: JsonValue, type: keyof typeof NOUNS): boolean {
  if (type === 'object' || type === 'map') return isJsonObject(value)
  if (type === 'array') return isJsonArray(value)
  return typeof value === type
}
