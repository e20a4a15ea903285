// ResultPath: a copy of a document with one value put at a Reference Path.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import { err, ok, type Result } from '../../base/Result'
import type { ReferencePath } from './compileReferencePath'
import { normalisedPath, type PathKey } from './readKeys'

/** Where a value could not be put, and what stands in the way. */
export interface ResultPathRefusal {
  /** Normalised path of the value in the way: `$['a'][3]`. */
  readonly at: string
  /** A sentence for the cause of States.ResultPathMatchFailure. */
  readonly message: string
}

type Placed = Result<JsonValue, ResultPathRefusal>

/**
 * Puts `value` at `path`. Only the objects and arrays along the path are copied, everything else is shared.
 * Missing objects are created; a scalar or an array index out of range in the way is refused.
 */
export function setAtReferencePath(document: JsonValue, path: ReferencePath, value: JsonValue): Placed {
  return place(document, path.steps, 0, value)
}

function place(target: JsonValue | undefined, steps: readonly PathKey[], depth: number, value: JsonValue): Placed {
  const step = steps[depth]
  if (step === undefined) return ok(value)
  if (typeof step === 'number') return placeItem(target, step, steps, depth, value)
  if (target !== undefined && !isJsonObject(target)) return refuse(steps, depth, 'is not an object')
  const own = target !== undefined && Object.hasOwn(target, step) ? target[step] : undefined
  const placed = place(own, steps, depth + 1, value)
  return placed.ok ? ok(withMember(target ?? {}, step, placed.value)) : placed
}

function placeItem(
  target: JsonValue | undefined,
  step: number,
  steps: readonly PathKey[],
  depth: number,
  value: JsonValue,
): Placed {
  if (!isJsonArray(target)) return refuse(steps, depth, 'is not an array')
  const index = step < 0 ? target.length + step : step
  if (index < 0 || index >= target.length) return refuse(steps, depth + 1, 'lies outside the array')
  const placed = place(target[index], steps, depth + 1, value)
  return placed.ok ? ok(target.with(index, placed.value)) : placed
}

/** Members named `__proto__` must be own properties, which plain assignment would not make; it is several times as fast. */
function withMember(target: JsonObject, key: string, value: JsonValue): JsonObject {
  if (key === '__proto__' || Object.hasOwn(target, '__proto__')) {
    return Object.defineProperty({ ...target }, key, { value, enumerable: true, configurable: true, writable: true })
  }
  const copy: Record<string, JsonValue> = Object.assign({}, target)
  copy[key] = value
  return copy
}

function refuse(steps: readonly PathKey[], depth: number, problem: string): Placed {
  const at = normalisedPath(steps.slice(0, depth))
  return err({ at, message: `The value at ${at} ${problem}, so the result cannot be placed there.` })
}
