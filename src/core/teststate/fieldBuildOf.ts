// The fields of one state of a compiled program once more, for what its behaviour keeps to itself.
import type { Compilation } from '../interpreter/Compilation'
import { FieldBuild } from '../interpreter/FieldBuild'
import type { ReadState } from './readState'

/** Faults are dropped: the program was compiled, so what they would say has been said. Targets and nested machines lead nowhere. */
export function fieldBuildOf({ state, definition }: ReadState): FieldBuild {
  const { info, language, hasResult } = state
  const compilation: Compilation = {
    language,
    workflowType: 'STANDARD',
    infos: [],
    states: [],
    faults: [],
    names: new Set(),
  }
  const scope = { path: info.path.slice(0, -1), owner: info.owner, states: new Map<string, number>() }
  return new FieldBuild({ compilation, scope, info, definition, language, hasResult, nested: () => 0 })
}
