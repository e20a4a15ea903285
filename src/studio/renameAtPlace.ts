// Renames what stands at a place in the text, wherever it is named. Loaded when somebody renames: it reads every expression.

import { variableAt } from '../core/assist/referencesAt'
import { stateOf } from '../core/assist/stateOf'
import { renameState } from '../core/document/commands/renameState'
import { renameVariable } from '../core/document/commands/renameVariable'
import type { DocumentStore } from './documentStore'

/** As one step of undo. False when it was refused; the document store says why. */
export function renameAtPlace(document: DocumentStore, offset: number, name: string): boolean {
  const { doc, perform, refuse } = document.getState()
  const state = stateOf(doc, offset)?.state
  if (state) return perform(renameState, { state: state.id, name })
  const use = variableAt(doc, offset)
  if (use) return perform(renameVariable, { name: use.name, scope: use.scope, to: name.replace(/^\$/, '') })
  refuse({ code: 'state-gone', message: 'The text has changed meanwhile: there is nothing to rename here.' })
  return false
}
