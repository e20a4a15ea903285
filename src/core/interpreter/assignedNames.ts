// The variables a definition assigns, scope by scope: names are checked while states are compiled, scopes against each other afterwards.
import type { QueryLanguage } from '../asl/StateType'
import { shadowFault, variableFault, variableNamed } from '../asl/variableFault'
import type { JsonValue } from '../base/JsonValue'
import { isJsonObject } from '../base/JsonValue'
import type { Path } from '../base/Path'
import type { Compilation } from './Compilation'

/** Notes the keys of an Assign at `path`, and reports names that AWS refuses. */
export function noteAssigned(
  compilation: Compilation,
  language: QueryLanguage,
  scope: Path,
  path: Path,
  assign: JsonValue,
): void {
  if (!isJsonObject(assign)) return
  for (const key of Object.keys(assign)) {
    const name = variableNamed(key, language)
    const fault = variableFault(name)
    if (fault) compilation.faults.push({ ...fault, path: [...path, key] })
    compilation.assigned.push({ name, scope, path: [...path, key] })
  }
}

/** Reports names that a scope around assigns too. */
export function reportShadows({ assigned, faults }: Pick<Compilation, 'assigned' | 'faults'>): void {
  const scopes = new Map<string, Path[]>()
  for (const { name, scope } of assigned) scopes.set(name, [...(scopes.get(name) ?? []), scope])
  for (const { name, scope, path } of assigned) {
    if (scopes.get(name)?.some((outer) => isAround(outer, scope))) faults.push({ ...shadowFault(name), path })
  }
}

function isAround(outer: Path, inner: Path): boolean {
  return outer.length < inner.length && outer.every((step, index) => step === inner[index])
}
