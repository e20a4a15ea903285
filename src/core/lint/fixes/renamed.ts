// Renaming a state as a fix.
import type { Machine, StateView } from '../../machine/Machine'
import { referencesTo } from '../../machine/referencesTo'
import type { Change } from '../../syntax/Notation'

/** References first: a state may name itself, and its path changes with its key. */
export function renamed(machine: Machine, state: StateView, name: string): readonly Change[] {
  const references = referencesTo(machine, state.id).map((at): Change => ({ op: 'set', at, value: name }))
  return [...references, { op: 'rename', at: state.path, key: name }]
}
