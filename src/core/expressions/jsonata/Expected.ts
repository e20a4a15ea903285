// The types a scalar JSONata field may ask for, with AWS's names for them.
import { isJsonArray, type JsonValue } from '../../base/JsonValue'

/** A type test with the name AWS quotes, and for numbers the range it checks afterwards. */
export interface Expected<T extends JsonValue> {
  readonly type: 'boolean' | 'string' | 'array' | 'number'
  accepts(value: JsonValue): value is T
  /** True when a number must have no fraction. */
  readonly isWhole?: boolean
  /** Inclusive; outside it the cause is `TimeoutSeconds must be between 0 and 99999999 but was: -1`. */
  readonly range?: { readonly min: number; readonly max: number }
}

/** Condition. */
export const expectBoolean: Expected<boolean> = { type: 'boolean', accepts: (value) => typeof value === 'boolean' }

/** Timestamp, Error, Cause, Credentials.RoleArn. */
export const expectString: Expected<string> = { type: 'string', accepts: (value) => typeof value === 'string' }

/** Items of a Map: recordings refuse objects that an expression gives. */
export const expectArray: Expected<readonly JsonValue[]> = { type: 'array', accepts: isJsonArray }

/** ToleratedFailurePercentage and other numbers that may have a fraction. */
export function expectNumber(min: number, max: number): Expected<number> {
  return { type: 'number', accepts: (value) => typeof value === 'number', range: { min, max } }
}

/** Seconds, TimeoutSeconds, MaxConcurrency and other whole numbers. */
export function expectInteger(min: number, max: number): Expected<number> {
  const accepts = (value: JsonValue): value is number => Number.isInteger(value)
  return { type: 'number', isWhole: true, accepts, range: { min, max } }
}
