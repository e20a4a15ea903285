// Adding a state's text at a place in the flow.
import { below, propertyOf } from '../../asl/propertyOf'
import { type JsonObject, type JsonValue, memberOf } from '../../base/JsonValue'
import type { Path } from '../../base/Path'
import type { ScopeView } from '../../machine/Machine'
import { stateTypeNamed } from '../../states/stateTypeNamed'
import type { Change } from '../../syntax/Notation'
import type { Place } from './Place'

/** Where the states of a scope stand; also when `States` is still to be written. */
export function statesPath(scope: ScopeView): Path {
  const states = propertyOf(scope.node, 'States')
  return states ? below(scope.path, states) : [...scope.path, 'States']
}

/** Writes a state behind the one the place comes after; `States` is written too where it is missing. */
export function addState(place: Place, name: string, value: JsonValue): Change {
  const into = statesPath(place.scope)
  if (!propertyOf(place.scope.node, 'States')) return { op: 'set', at: [...into, name], value }
  return { op: 'insert', into, key: name, value, after: place.after?.name ?? null }
}

/** A state's value with the exit that leads on to `onward`, or ends; a Choice has its Default for that. */
export function withExit(value: JsonObject, onward: string | null): JsonObject {
  const { Next: _next, End: _end, ...rest } = value
  const type = memberOf(value, 'Type')
  const stateType = typeof type === 'string' ? stateTypeNamed(type) : undefined
  if (stateType?.terminal) return rest
  if (stateType?.hasNext === false) return onward === null ? rest : { ...rest, Default: onward }
  return onward === null ? { ...rest, End: true } : { ...rest, Next: onward }
}
