// Compiles one `States` object: the machine's, a branch's or a processor's.
import type { StateTypeName } from '../asl/StateType'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import type { Path } from '../base/Path'
import { behaviours } from '../states/behaviours'
import type { Compilation } from './Compilation'
import { compileState } from './compileState'
import type { Scope } from './Scope'

/** Numbers the scope's states in file order, compiles them, and gives the index of the first to run. */
export function compileScope(compilation: Compilation, machine: JsonValue, path: Path, owner: number): number {
  const states = memberOf(machine, 'States')
  const startAt = memberOf(machine, 'StartAt')
  if (!isJsonObject(states) || startAt === undefined) {
    const missing = [!isJsonObject(states) && 'States', startAt === undefined && 'StartAt'].filter(
      (name) => name !== false,
    )
    report(compilation, path, `These fields are required: [${missing.join(', ')}]`)
    return 0
  }
  const scope: Scope = {
    path: [...path, 'States'],
    owner,
    states: register(compilation, states, [...path, 'States'], owner),
  }
  for (const [name, index] of scope.states) {
    compilation.states[index] = compileState(compilation, scope, states[name], index, nested(compilation))
  }
  const start = typeof startAt === 'string' ? scope.states.get(startAt) : undefined
  if (start === undefined) missingTarget(compilation, [...path, 'StartAt'], startAt)
  return start ?? 0
}

function nested(compilation: Compilation): (machine: JsonValue, path: Path, owner: number) => number {
  return (machine, path, owner) => compileScope(compilation, machine, path, owner)
}

function register(
  compilation: Compilation,
  states: JsonObject,
  path: Path,
  owner: number,
): ReadonlyMap<string, number> {
  const indices = new Map<string, number>()
  for (const [name, state] of Object.entries(states)) {
    const index = compilation.infos.length
    const type = typeOf(memberOf(state, 'Type'))
    if (type === null)
      report(compilation, [...path, name, ...(memberOf(state, 'Type') === undefined ? [] : ['Type'])], typeFault(state))
    if (compilation.names.has(name))
      report(compilation, [...path, name], `Duplicate State name: ${name}`, 'DUPLICATE_STATE_NAME')
    compilation.names.add(name)
    compilation.infos.push({ index, name, type: type ?? 'Pass', path: [...path, name], owner })
    compilation.states.push(null)
    if (type !== null) indices.set(name, index)
  }
  return indices
}

function typeOf(value: JsonValue | undefined): StateTypeName | null {
  return behaviours.find(({ type }) => type === value)?.type ?? null
}

function typeFault(state: JsonValue): string {
  if (memberOf(state, 'Type') === undefined) return 'These fields are required: [Type]'
  return `The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]`
}

function missingTarget(compilation: Compilation, path: Path, target: JsonValue): void {
  if (typeof target !== 'string') report(compilation, path, 'Expected value of type [STRING]')
  else report(compilation, path, `Missing 'Next' target: ${target}`, 'MISSING_TRANSITION_TARGET')
}

function report(compilation: Compilation, path: Path, message: string, code = 'SCHEMA_VALIDATION_FAILED'): void {
  compilation.faults.push({ code, message, path })
}
