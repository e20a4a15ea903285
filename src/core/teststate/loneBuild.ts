// The fields of a state whose machine is not looked at: it may be unfinished, and so may the state.
import type { QueryLanguage } from '../asl/StateType'
import { type JsonObject, memberOf } from '../base/JsonValue'
import type { Compilation } from '../interpreter/Compilation'
import { FieldBuild } from '../interpreter/FieldBuild'
import { stateTypes } from '../states'
import { STATE_NAME } from './readState'

export interface LoneBuild {
  readonly build: FieldBuild
  /** Grows with what is compiled. */
  readonly faults: Compilation['faults']
}

/** Types whose Output and Assign see a result. */
const WITH_RESULT: ReadonlySet<unknown> = new Set(['Task', 'Parallel', 'Map'])

/** True when `definition` is a Task, Parallel or Map. */
export function hasOwnResult(definition: JsonObject): boolean {
  return WITH_RESULT.has(memberOf(definition, 'Type'))
}

/** A state of an unknown type is built as a Pass. Targets and nested machines lead nowhere. */
export function loneBuild(definition: JsonObject, language: QueryLanguage): LoneBuild {
  const type = stateTypes.find(({ name }) => name === memberOf(definition, 'Type'))?.name ?? 'Pass'
  const info = { index: 0, name: STATE_NAME, type, path: [], owner: -1 }
  const compilation: Compilation = {
    language,
    workflowType: 'STANDARD',
    infos: [info],
    states: [],
    faults: [],
    names: new Set(),
  }
  const scope = { path: [], owner: -1, states: new Map<string, number>() }
  const hasResult = hasOwnResult(definition)
  const build = new FieldBuild({ compilation, scope, info, definition, language, hasResult, nested: () => 0 })
  return { build, faults: compilation.faults }
}
