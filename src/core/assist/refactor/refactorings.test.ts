// The table of refactorings: a text with the caret in it (`¦`), and the exact text after each thing that can be done there.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMachine } from '../../machine/readMachine'
import type { NotationId } from '../../syntax/Notation'
import { loadNotation, notationOf } from '../../syntax/notations'
import { applyEdits } from '../../text/applyEdits'
import type { AssistSubject } from '../Assist'
import { refactoringsAt } from './refactoringsAt'

interface RefactoringCase {
  readonly title: string
  readonly notation?: NotationId
  readonly before: string
  /** By label; none where it would not be safe. */
  readonly after: Readonly<Record<string, string>>
}

const cases: readonly RefactoringCase[] = JSON.parse(
  readFileSync(new URL('refactorings.cases.json', import.meta.url), 'utf8'),
)

beforeAll(async () => {
  await loadNotation('yaml')
})

function subjectOf(text: string, notation: NotationId): AssistSubject {
  const tree = notationOf(notation)?.parse(text)
  if (!tree) throw new Error(`${notation} is not loaded`)
  return { text, tree, machine: readMachine(tree), workflowType: 'STANDARD', notation }
}

test.each(cases)('$title', ({ notation = 'json', before, after }) => {
  const subject = subjectOf(before.replace('¦', ''), notation)
  expect(subject.tree.problems).toEqual([])
  const found = refactoringsAt(subject, before.indexOf('¦'))
  expect(Object.fromEntries(found.map(({ label, edits }) => [label, applyEdits(subject.text, edits)]))).toEqual(after)
})

describe('the name that is offered to be changed', () => {
  const extracted = cases.flatMap(({ title, notation = 'json', before, after }) => {
    const label = Object.keys(after).find((one) => one.startsWith('Extract'))
    return label === undefined ? [] : [{ title, notation, before, text: after[label] ?? '', name: label.split('$')[1] }]
  })

  test.each(extracted)('$title: $name', ({ notation, before, text, name }) => {
    const [found] = refactoringsAt(subjectOf(before.replace('¦', ''), notation), before.indexOf('¦'))
    expect(text.slice((found?.name?.from ?? 0) - 1, found?.name?.to)).toBe(`$${name}`)
  })
})

test('nothing while the text is broken', () => {
  const text = '{ "StartAt": "S", "States": { "S": { "Type": "Pass", "Output": "{% $states.input.a %}", '
  expect(refactoringsAt(subjectOf(text, 'json'), text.indexOf('input'))).toEqual([])
})
