// Renaming a state, in the text and wherever it is named.
import { MAX_STATE_NAME_LENGTH } from '../../asl/quotas'
import type { StateId } from '../../machine/Machine'
import { referencesTo } from '../../machine/referencesTo'
import type { Change } from '../../syntax/Notation'
import { refuse, refuseGone } from '../refuse'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

/**
 * Renames a state and every reference to it: StartAt, Next, Default, and the Next of rules and catchers. Only the words
 * change. Refuses a name that is empty, over 80 characters, or in use anywhere in the definition.
 */
export const renameState: Command<{ readonly state: StateId; readonly name: string }> = (doc, { state, name }) => {
  const { states } = doc.machine
  const view = states.get(state)
  if (!view) return refuseGone()
  if (name.trim() === '') return refuse('name-invalid', 'A state needs a name.')
  if (name.length > MAX_STATE_NAME_LENGTH) {
    return refuse(
      'name-invalid',
      `A state's name may have ${MAX_STATE_NAME_LENGTH} characters; this has ${name.length}.`,
    )
  }
  for (const other of states.values()) {
    if (other.id !== state && other.name === name) {
      return refuse('name-taken', `Another state is called "${name}". Names are unique in the whole definition.`)
    }
  }
  const references = referencesTo(doc.machine, state).map((at): Change => ({ op: 'set', at, value: name }))
  // References first: a state may name itself, and its path changes with its key.
  const changes: readonly Change[] =
    view.name === name ? [] : [...references, { op: 'rename', at: view.path, key: name }]
  return transact(doc, `Rename ${view.name} to ${name}`, changes, { origin: 'inspector' })
}
