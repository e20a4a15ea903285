// Retry and Catch of a state (developer guide, "Handling errors"). Their fields are constants in both query languages.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import type { FieldBuild } from './FieldBuild'
import type { Catcher, Retrier } from './Program'

export interface Handlers {
  readonly retriers: readonly Retrier[]
  readonly catchers: readonly Catcher[]
}

/** Both lists in file order; empty where the field is absent. */
export function compileHandlers(build: FieldBuild): Handlers {
  return { retriers: compileRetriers(build), catchers: compileCatchers(build) }
}

function compileRetriers(build: FieldBuild): readonly Retrier[] {
  return entriesOf(build, 'Retry').map(({ entry, index }) => ({
    errors: errorsOf(build, 'Retry', entry, index),
    interval: numberOf(entry, 'IntervalSeconds', 1),
    maxAttempts: numberOf(entry, 'MaxAttempts', 3),
    backoff: numberOf(entry, 'BackoffRate', 2),
    maxDelay: numberOf(entry, 'MaxDelaySeconds', Number.MAX_SAFE_INTEGER),
    jitter: memberOf(entry, 'JitterStrategy') === 'FULL',
  }))
}

function compileCatchers(build: FieldBuild): readonly Catcher[] {
  const isPath = build.language === 'JSONPath'
  return entriesOf(build, 'Catch').map(({ entry, index }) => ({
    errors: errorsOf(build, 'Catch', entry, index),
    place: isPath ? build.place(['Catch', index, 'ResultPath'], memberOf(entry, 'ResultPath')) : 'replace',
    exit: build.catchExit(index, entry),
  }))
}

interface Entry {
  readonly entry: JsonObject
  readonly index: number
}

function entriesOf(build: FieldBuild, field: 'Retry' | 'Catch'): readonly Entry[] {
  const list = build.field(field)
  if (list === undefined) return []
  if (isJsonArray(list))
    return list.flatMap((entry, index) => (isJsonObject(entry) ? [{ entry, index }] : notAnObject(build, field, index)))
  build.fault([field], 'Expected value of type [ARRAY]')
  return []
}

function notAnObject(build: FieldBuild, field: string, index: number): readonly Entry[] {
  build.fault([field, index], 'Expected value of type [OBJECT]')
  return []
}

function errorsOf(build: FieldBuild, field: string, entry: JsonObject, index: number): readonly string[] {
  const names = memberOf(entry, 'ErrorEquals')
  if (isJsonArray(names) && names.length > 0) return names.filter((name: JsonValue) => typeof name === 'string')
  if (names === undefined) build.fault([field, index], 'These fields are required: [ErrorEquals]')
  else build.fault([field, index, 'ErrorEquals'], 'Value cannot be empty')
  return []
}

function numberOf(entry: JsonObject, field: string, otherwise: number): number {
  const value = memberOf(entry, field)
  return typeof value === 'number' ? value : otherwise
}
