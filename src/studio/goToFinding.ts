// From a finding to its place: on the canvas, in the inspector, in the text.

import type { Selection } from '../core/document/StudioDocument'
import type { Finding } from '../core/lint/Finding'
import type { Studio } from './Studio'

/** Selects what the finding is about. A finding without a state is shown in the text. */
export function goToFinding(studio: Studio, finding: Finding): void {
  const { document, view, canvas } = studio
  const { doc, select } = document.getState()
  const state = finding.state === null ? undefined : doc.machine.states.get(finding.state)
  if (!state) {
    select({ kind: 'machine' })
    view.getState().set({ mode: view.getState().mode === 'design' ? 'split' : view.getState().mode })
    view.getState().goToText(finding.from)
    return
  }
  const field = finding.path.slice(state.path.length)
  const selection: Selection =
    field.length > 0 ? { kind: 'field', state: state.id, at: field } : { kind: 'states', ids: [state.id] }
  select(selection)
  view.getState().set({ rightOpen: true })
  view.getState().goToText(finding.from)
  canvas.current?.reveal(state.id)
}
