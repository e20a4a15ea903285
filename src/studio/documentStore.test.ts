import { expect, test } from 'vitest'
import { editText } from '../core/document/commands/editText'
import { createDocumentStore } from './documentStore'

const text = '{"StartAt":"Pay","States":{"Pay":{"Type":"Pass","End":true}}}'
const storeOf = () => createDocumentStore(text, () => 0)
const typed = (store: ReturnType<typeof storeOf>, at: number, insert: string) => {
  const planned = editText(store.getState().doc, { edits: [{ from: at, to: at, insert }] })
  if (!planned.ok) throw new Error(planned.error.message)
  return planned.value
}

test('white space leaves the graph the object it was', () => {
  const store = storeOf()
  const { graph } = store.getState()
  store.getState().dispatch(typed(store, 1, '\n  '))
  expect(store.getState().graph).toBe(graph)
})

test('a document that is opened has a graph of its own, however alike', () => {
  const store = storeOf()
  const { graph } = store.getState()
  store.getState().open(text, { name: 'again', workflowId: 'x' })
  expect(store.getState().graph).not.toBe(graph)
  expect(store.getState().graph).toEqual(graph)
})

test('a prepared transaction gives what an unprepared one gives', () => {
  const [one, other] = [storeOf(), storeOf()]
  const at = text.indexOf('Pay":{')
  const transaction = typed(one, at, 'Re')
  while (one.getState().prepare(transaction));
  one.getState().dispatch(transaction)
  other.getState().dispatch(typed(other, at, 'Re'))
  expect(one.getState().session).toEqual(other.getState().session)
  expect(one.getState().graph).toEqual(other.getState().graph)

  one.getState().undo()
  expect(one.getState().doc.text).toBe(text)
})

test('what was prepared for another state of the document is not used', () => {
  const store = storeOf()
  const transaction = typed(store, 1, ' ')
  store.getState().prepare(transaction)
  store.getState().select({ kind: 'states', ids: [...store.getState().doc.machine.states.keys()] })
  store.getState().dispatch(transaction)
  const { selection } = store.getState().doc
  expect(selection.kind).toBe('states')
})
