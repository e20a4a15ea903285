import { expect, test } from 'vitest'
import { createDocumentStore } from '../../studio/documentStore'
import { editsBetween } from './editsBetween'

const edits = [
  { from: 0, to: 1, insert: 'x' },
  { from: 8, to: 9, insert: 'y' },
]

test('a transaction, its undo and its redo change what they say, not what lies between', () => {
  const store = createDocumentStore('a"234567b9', () => 0)
  const before = store.getState()
  before.dispatch({ base: before.doc.revision, edits, label: 'two', origin: 'canvas', undoable: true })
  const after = store.getState()
  expect(editsBetween(before, after)).toEqual(edits)

  after.undo()
  const undone = store.getState()
  expect(editsBetween(after, undone)).toEqual([
    { from: 0, to: 1, insert: 'a' },
    { from: 8, to: 9, insert: 'b' },
  ])

  undone.redo()
  expect(editsBetween(undone, store.getState())).toEqual(edits)
})

test('over several transactions it is the region that differs', () => {
  const store = createDocumentStore('a"234567b9', () => 0)
  const before = store.getState()
  before.dispatch({ base: before.doc.revision, edits, label: 'one', origin: 'canvas', undoable: true })
  const { doc, dispatch } = store.getState()
  dispatch({
    base: doc.revision,
    edits: [{ from: 0, to: 1, insert: 'a' }],
    label: 'two',
    origin: 'canvas',
    undoable: true,
  })

  expect(editsBetween(before, store.getState())).toEqual([{ from: 8, to: 9, insert: 'y' }])
})
