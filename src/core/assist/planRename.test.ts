import { expect, test } from 'vitest'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { applyEdits } from '../text/applyEdits'
import { planRename } from './planRename'

const text =
  '{"StartAt":"Pay","States":{"Pay":{"Type":"Pass","Assign":{"total":1},"Next":"Ship"},"Ship":{"Type":"Pass","InputPath":"$total","End":true}}}'

function renamed(source: string, place: string, name: string): string {
  const tree = parseJson(source)
  const subject = {
    text: source,
    tree,
    machine: readMachine(tree),
    workflowType: 'STANDARD',
    notation: 'json',
  } as const
  const renaming = planRename(subject, source.indexOf(place) + 1, name)
  return renaming.kind === 'planned' ? applyEdits(source, renaming.edits) : renaming.refusal.code
}

test.each<[string, string, string, string]>([
  ['a state, from where it is named', '"Pay","States"', 'Charge', text.replaceAll('"Pay"', '"Charge"')],
  ['a state, from where it stands', 'Ship":{', 'Send', text.replaceAll('"Ship"', '"Send"')],
  ['a variable', 'total"', 'sum', text.replaceAll('total', 'sum')],
  ['a variable, with its sign', '$total', '$sum', text.replaceAll('total', 'sum')],
  ['a name that is taken', '"Pay","States"', 'Ship', 'name-taken'],
  ['nothing that has a name', 'Type', 'x', 'state-gone'],
])('%s', (_title, place, name, expected) => {
  expect(renamed(text, place, name)).toBe(expected)
})

test('not while the text is broken', () => {
  expect(renamed(text.slice(0, -2), '"Pay","States"', 'x')).toBe('text-broken')
})
