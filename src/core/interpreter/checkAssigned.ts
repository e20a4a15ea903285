// The names of variables that a definition assigns.
import type { QueryLanguage } from '../asl/StateType'
import { variableFault, variableNamed } from '../asl/variableFault'
import type { JsonValue } from '../base/JsonValue'
import { isJsonObject } from '../base/JsonValue'
import type { Path } from '../base/Path'
import type { Compilation } from './Compilation'

/** Reports the keys of an Assign at `path` whose names AWS refuses. */
export function checkAssigned(
  { faults }: Pick<Compilation, 'faults'>,
  language: QueryLanguage,
  path: Path,
  assign: JsonValue,
): void {
  if (!isJsonObject(assign)) return
  for (const key of Object.keys(assign)) {
    const fault = variableFault(variableNamed(key, language))
    if (fault) faults.push({ ...fault, path: [...path, key] })
  }
}
