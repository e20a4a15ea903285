import { expect, test } from 'vitest'
import { createDocumentStore } from '../../studio/documentStore'
import { brokenText } from './brokenText'

test('sound text is not broken', () => {
  expect(brokenText(createDocumentStore('{"StartAt": "A"}', () => 0).getState().doc)).toBeNull()
})

test('broken text says its line, and what the canvas shows', () => {
  const store = createDocumentStore('{\n  "StartAt": "A"\n}', () => 0)
  const { doc, dispatch } = store.getState()
  dispatch({
    base: doc.revision,
    edits: [{ from: 18, to: 18, insert: '\n"x"' }],
    label: 'x',
    origin: 'text',
    undoable: true,
  })

  const broken = brokenText(store.getState().doc)
  expect(broken?.message).toMatch(/^Line 3: expected .*\. The canvas shows the last valid version\.$/)
})

test('a text that was never sound has no last version', () => {
  expect(brokenText(createDocumentStore('nonsense', () => 0).getState().doc)?.message).toMatch(
    /^Line 1: .* can be read\.$/,
  )
})
