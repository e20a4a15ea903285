// The Maps a state stands in: whose iterations can be chosen when it is looked at.
import type { ProgramState } from '../../core/asl/Execution'

/** Program indices from the outside in; the state itself is the last when it is a Map. */
export function enclosingMaps(states: readonly ProgramState[], index: number): readonly number[] {
  const maps: number[] = []
  for (let at = states[index]; at; at = states[at.owner]) if (at.type === 'Map') maps.unshift(at.index)
  return maps
}
