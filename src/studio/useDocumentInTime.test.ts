import { describe, expect, test } from 'vitest'
import { editText } from '../core/document/commands/editText'
import { renameState } from '../core/document/commands/renameState'
import { createDocumentStore, type DocumentState } from './documentStore'
import { canWait } from './useDocumentInTime'

const text = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}'

const typeInText = ({ perform, doc }: DocumentState): void => {
  const at = doc.text.indexOf('Pass')
  perform(editText, { edits: [{ from: at, to: at + 4, insert: 'Wait' }] })
}
const [id] = createDocumentStore(text, () => 0)
  .getState()
  .doc.machine.states.keys()

describe('what views beside the text may show later', () => {
  test.each<{ what: string; act: (state: DocumentState) => void; waits: boolean }>([
    { what: 'typing in the text', act: typeInText, waits: true },
    { what: 'a command', act: ({ perform }) => id && perform(renameState, { state: id, name: 'B' }), waits: false },
    { what: 'a selection', act: ({ select }) => id && select({ kind: 'states', ids: [id] }), waits: false },
    { what: 'another name', act: ({ setAside }) => setAside('Rename', { name: 'other' }), waits: false },
    { what: 'another document', act: ({ open }) => open(text, { name: 'two', workflowId: 'two' }), waits: false },
  ])('$what: $waits', ({ act, waits }) => {
    const store = createDocumentStore(text, () => 0)
    const before = store.getState()
    act(before)
    expect(store.getState()).not.toBe(before)
    expect(canWait(before, store.getState())).toBe(waits)
  })

  test('a selection after typing shows at once, and so does undo', () => {
    const store = createDocumentStore(text, () => 0)
    const first = store.getState()
    typeInText(first)
    const typed = store.getState()
    if (id) typed.select({ kind: 'states', ids: [id] })
    expect(canWait(typed, store.getState())).toBe(false)

    store.getState().undo()
    expect(canWait(typed, store.getState())).toBe(false)
  })
})
