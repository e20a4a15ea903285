// For tests: carries out a command on a text, with the laws that hold for every command checked on the way.
import { invariant } from '../../base/invariant'
import type { JsonValue } from '../../base/JsonValue'
import type { StateId } from '../../machine/Machine'
import { applyEdits } from '../../text/applyEdits'
import { openDocument } from '../openDocument'
import { openSession, perform, redo, undo } from '../Session'
import type { Command, Refusal, StudioDocument } from '../StudioDocument'
import { saveDocument } from '../saveDocument'

export interface Trial {
  /** Why the command was refused; null when it was carried out. */
  readonly refusal: Refusal | null
  readonly before: StudioDocument
  /** The document afterwards; the one before when refused. */
  readonly after: StudioDocument
  /** What the text means afterwards. */
  readonly value: JsonValue | undefined
  readonly label: string
}

/**
 * Carries out a command. Throws when it makes a text that does not parse, touches bytes outside its edits, gives an id
 * twice, or is not undone and redone to the same bytes, selection and ids.
 */
export function tryCommand<Args>(text: string, command: Command<Args>, args: (doc: StudioDocument) => Args): Trial {
  const before = openDocument(text)
  const outcome = command(before, args(before))
  if (!outcome.ok) return { refusal: outcome.error, before, after: before, value: before.tree.root?.value, label: '' }
  const session = perform(openSession(before), outcome.value, 0)
  const after = session.doc
  invariant(after.tree.problems.length === 0, `sound text: ${after.text}`)
  invariant(after.text === applyEdits(before.text, outcome.value.edits), 'nothing outside the edits changes')
  invariant(after.machine.states.size === after.identity.states.length, 'each state has an id of its own')
  const undone = undo(session)
  invariant(saveDocument(undone.doc) === text, 'undo gives the same bytes')
  invariant(idsOf(undone.doc) === idsOf(before), 'undo gives the same ids')
  const redone = redo(undone)
  invariant(redone.doc.text === after.text && idsOf(redone.doc) === idsOf(after), 'redo gives the same bytes and ids')
  return { refusal: null, before, after, value: after.tree.root?.value, label: outcome.value.label }
}

function idsOf({ machine, selection }: StudioDocument): string {
  return JSON.stringify([Array.from(machine.states.values(), ({ id, name }) => [id, name]), selection])
}

/** The id of the first state of that name, in any scope. */
export function idOf(doc: StudioDocument, name: string): StateId {
  for (const state of doc.machine.states.values()) if (state.name === name) return state.id
  throw new Error(`no state ${name}`)
}

/** The same definition as people and tools write it: minified, on one line, by tabs, by spaces, with comments. */
export function layoutsOf(definition: JsonValue): readonly { readonly layout: string; readonly text: string }[] {
  const spaced = JSON.stringify(definition, null, 2)
  return [
    { layout: 'minified', text: JSON.stringify(definition) },
    { layout: 'one line', text: JSON.stringify(definition, null, 1).replace(/\n */g, ' ') },
    { layout: 'tabs', text: `${JSON.stringify(definition, null, '\t')}\n` },
    { layout: 'CRLF', text: `${spaced}\n`.replaceAll('\n', '\r\n') },
    { layout: 'commented', text: `// head\n${spaced.replace(/([{,])$/gm, '$1 // why')}\n/* tail */\n` },
  ]
}
