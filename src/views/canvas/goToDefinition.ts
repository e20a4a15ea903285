// From the drawing to the text behind it.
import { rangeOf } from '../../core/document/rangeOf'
import type { Studio } from '../../studio/Studio'

/** Shows the text beside the canvas, at the selection or at an offset. */
export function goToDefinition({ document, view }: Studio, offset?: number): void {
  const { doc } = document.getState()
  if (view.getState().mode === 'design') view.getState().set({ mode: 'split' })
  view.getState().goToText(offset ?? rangeOf(doc, doc.selection).from)
}
