// To a place in the definition: on the canvas, in the inspector, in the text.
import type { Path } from '../core/base/Path'
import type { Selection } from '../core/document/StudioDocument'
import type { StateView } from '../core/machine/Machine'
import type { Studio } from './Studio'

/** Selects the field of `state` that `path` leads to. What belongs to no state is shown in the text. */
export function goToPlace(studio: Studio, state: StateView | null, path: Path, offset: number): void {
  const { document, view, canvas } = studio
  const { select } = document.getState()
  if (!state) {
    select({ kind: 'machine' })
    view.getState().set({ mode: view.getState().mode === 'design' ? 'split' : view.getState().mode })
    view.getState().goToText(offset)
    return
  }
  const field = path.slice(state.path.length)
  const selection: Selection =
    field.length > 0 ? { kind: 'field', state: state.id, at: field } : { kind: 'states', ids: [state.id] }
  select(selection)
  view.getState().set({ rightOpen: true })
  view.getState().goToText(offset)
  canvas.current?.reveal(state.id)
}
