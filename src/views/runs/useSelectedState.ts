// The one state that is selected, as the document and as the run know it.
import type { Selection } from '../../core/document/StudioDocument'
import type { StateId } from '../../core/machine/Machine'
import { useDocument, useRun } from '../../studio/StudioContext'

export interface SelectedState {
  /** Null where none or several are selected. */
  readonly id: StateId | null
  /** Program index in the run; -1 where the run does not have it. */
  readonly index: number
}

export function useSelectedState(): SelectedState {
  const id = useDocument(({ doc }) => stateOf(doc.selection))
  const index = useRun((run) => (id === null ? -1 : run.stateIds.indexOf(id)))
  return { id, index }
}

function stateOf(selection: Selection): StateId | null {
  if (selection.kind === 'field') return selection.state
  return selection.kind === 'states' && selection.ids.length === 1 ? (selection.ids[0] ?? null) : null
}
