// What is selected in a document.
import type { Machine } from '../machine/Machine'
import type { Selection, StudioDocument } from './StudioDocument'

/** The document with another selection. Selecting is no transaction: it cannot be undone and changes no revision. */
export function select(doc: StudioDocument, selection: Selection): StudioDocument {
  return { ...doc, selection: existingSelection(doc.machine, selection) }
}

/** What is left of a selection in a machine: the states that are there; the machine itself when nothing is. */
export function existingSelection(machine: Machine, selection: Selection): Selection {
  if (selection.kind === 'machine') return selection
  if (selection.kind === 'field') return machine.states.has(selection.state) ? selection : { kind: 'machine' }
  if (selection.kind === 'transition') return machine.transitions.has(selection.id) ? selection : { kind: 'machine' }
  const ids = selection.ids.filter((id) => machine.states.has(id))
  if (ids.length === selection.ids.length) return selection
  return ids.length === 0 ? { kind: 'machine' } : { kind: 'states', ids }
}
