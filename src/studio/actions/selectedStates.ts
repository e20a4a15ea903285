// What actions work on: the states that are selected. A selected edge is not its source: Delete must not take that.
import type { StateId } from '../../core/machine/Machine'
import type { Studio } from '../Studio'

/** Ids of the selected states; a selected field counts as its state. */
export function selectedStates(studio: Studio): readonly StateId[] {
  const { selection } = studio.document.getState().doc
  if (selection.kind === 'states') return selection.ids
  return selection.kind === 'field' ? [selection.state] : []
}

/** The one selected state, or null. */
export function selectedState(studio: Studio): StateId | null {
  const ids = selectedStates(studio)
  return ids.length === 1 ? (ids[0] ?? null) : null
}
