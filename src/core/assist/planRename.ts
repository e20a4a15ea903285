// Plans what a rename changes, by the commands that rename.
import { renameState } from '../document/commands/renameState'
import { renameVariable } from '../document/commands/renameVariable'
import { openDocument } from '../document/openDocument'
import type { StudioDocument } from '../document/StudioDocument'
import type { AssistSubject, Renaming } from './Assist'
import { variableAt } from './referencesAt'
import { stateOf } from './stateOf'

/** Of the state or variable at a place; refused where there is none, and as the commands refuse. */
export function planRename(subject: AssistSubject, offset: number, name: string): Renaming {
  const doc = documentOf(subject)
  const state = stateOf(doc, offset)?.state
  const use = state ? null : variableAt(doc, offset)
  const planned = state
    ? renameState(doc, { state: state.id, name })
    : use && renameVariable(doc, { name: use.name, scope: use.scope, to: name.replace(/^\$/, '') })
  if (!planned) {
    return { kind: 'refused', refusal: { code: 'state-gone', message: 'Only states and variables can be renamed.' } }
  }
  if (!planned.ok) return { kind: 'refused', refusal: planned.error }
  return { kind: 'planned', label: planned.value.label, edits: planned.value.edits }
}

/** The commands work on documents; line ends of the subject's text are those of a document already. */
function documentOf({ text, tree, machine, notation }: AssistSubject): StudioDocument {
  return { ...openDocument(''), text, tree, machine, notation }
}
