import { expect, test } from 'vitest'
import { openDocument } from '../../core/document/openDocument'
import { rangeOf } from '../../core/document/rangeOf'
import { selectionAt } from '../../core/document/selectionAt'
import { crumbsOf } from './crumbsOf'

const text =
  '{"StartAt":"Both","States":{"Both":{"Type":"Parallel","Branches":[{"StartAt":"Pay","States":{"Pay":{"Type":"Task",' +
  '"Catch":[{"ErrorEquals":["States.ALL"],"Next":"X"}]}}}]}}}'

test.each<[string, readonly string[]]>([
  ['"StartAt":"Both"', []],
  ['"Both":{', ['Both']],
  ['"Pay":{', ['Both', 'Pay']],
  ['"Type":"Task"', ['Both', 'Pay', 'Type']],
  ['States.ALL', ['Both', 'Pay', 'Catch[0]', 'ErrorEquals[0]']],
])('at %s', (place, labels) => {
  const doc = openDocument(text)
  const selection = selectionAt(doc, text.indexOf(place) + 1)
  const crumbs = crumbsOf({ ...doc, selection })
  expect(crumbs.map(({ label }) => label)).toEqual(labels)
  // The last leads to where the caret stands.
  const { from, to } = rangeOf(doc, crumbs.at(-1)?.selection ?? { kind: 'machine' })
  expect(from <= text.indexOf(place) + 1 && text.indexOf(place) + 1 <= to).toBe(true)
})

test('several states have no place', () => {
  const doc = openDocument(text)
  expect(crumbsOf({ ...doc, selection: { kind: 'states', ids: [...doc.machine.states.keys()] } })).toEqual([])
})
