// The states a selection is about.
import type { StateId } from '../machine/Machine'
import type { StudioDocument } from './StudioDocument'

/** The ids of the states a selection stands for: itself, the state of a field, the source of a transition. */
export function selectedStates(doc: StudioDocument): readonly StateId[] {
  const { selection, machine } = doc
  if (selection.kind === 'states') return selection.ids
  if (selection.kind === 'field') return [selection.state]
  if (selection.kind === 'machine') return []
  const from = machine.transitions.get(selection.id)?.from
  return from === undefined ? [] : [from]
}
