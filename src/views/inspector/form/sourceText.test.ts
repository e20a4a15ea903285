// A state's own text, taken out at the margin and put back at its indent.
import { expect, test } from 'vitest'
import { editText } from '../../../core/document/commands/editText'
import { openDocument } from '../../../core/document/openDocument'
import { openSession, perform } from '../../../core/document/Session'
import type { StudioDocument } from '../../../core/document/StudioDocument'
import { replaceSource, sourceText } from './sourceText'

const text = `{
  "States": {
    "A": {
      "Type": "Pass", // why
      "Result": { "n": 2.0 }
    },
    "B": { "Type": "Succeed" }
  }
}
`
const margin = `{
  "Type": "Pass", // why
  "Result": { "n": 2.0 }
}`

function first(doc: StudioDocument) {
  const [view] = doc.machine.states.values()
  if (!view) throw new Error('no state')
  return view.node
}

test('the text stands at the margin as the user wrote it, and goes back byte for byte', () => {
  const doc = openDocument(text)
  expect(sourceText(doc, first(doc))).toBe(margin)
  expect(replaceSource(doc, { node: first(doc), text: margin, label: 'x' })).toMatchObject({ value: { edits: [] } })
})

test('only that piece is replaced', () => {
  const doc = openDocument(text)
  const planned = replaceSource(doc, { node: first(doc), text: '{\n  "Type": "Fail"\n}', label: 'x' })
  if (!planned.ok) throw new Error(planned.error.code)
  const after = perform(openSession(doc), planned.value, 0).doc.text
  expect(after).toBe(text.replace(/"A": \{[\s\S]*?\n {4}\}/, '"A": {\n      "Type": "Fail"\n    }'))
})

test('text that does not parse is refused, with its line', () => {
  const doc = openDocument(text)
  const planned = replaceSource(doc, { node: first(doc), text: '{\n  "Type": \n}', label: 'x' })
  expect(planned).toMatchObject({ ok: false, error: { code: 'not-asl', message: expect.stringContaining('Line 3') } })
})

test('while the text is broken the last sound value is shown', () => {
  const session = openSession(openDocument(text))
  const edit = editText(session.doc, { edits: [{ from: 0, to: 1, insert: '' }] })
  if (!edit.ok) throw new Error(edit.error.code)
  const { doc } = perform(session, edit.value, 0)
  expect(JSON.parse(sourceText(doc, first(doc)))).toEqual({ Type: 'Pass', Result: { n: 2 } })
})
