// ResultPath: where a result goes in the state's raw input.
import type { JsonValue } from '../base/JsonValue'
import { err, ok } from '../base/Result'
import type { Evaluated } from '../expressions/Evaluation'
import { setAtReferencePath } from '../expressions/jsonpath/setAtReferencePath'
import type { ResultPlace } from './Program'

/** Puts `result` in its place (developer guide, "ResultPath"). */
export function placeResult(input: JsonValue, place: ResultPlace, result: JsonValue): Evaluated {
  if (place === 'replace') return ok(result)
  if (place === 'discard') return ok(input)
  const placed = setAtReferencePath(input, place, result)
  return placed.ok ? placed : err({ error: 'States.ResultPathMatchFailure', cause: placed.error.message })
}
