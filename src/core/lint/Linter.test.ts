// The linter that remembers says what one says that has never seen the text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { Linter } from './Linter'
import type { LintSubject } from './LintRule'
import { lintDefinition } from './lintDefinition'

function subjectOf(
  text: string,
  workflowType: LintSubject['workflowType'] = 'STANDARD',
  before?: LintSubject,
): LintSubject {
  const tree = parseJson(text, before)
  return { text, tree, machine: readMachine(tree), workflowType }
}

const definition = `{
  "StartAt": "First",
  "States": {
    "First": { "Type": "Pass", "Assign": { "x": 1 }, "Parameters": { "a": "$.b", "c.$": "d" }, "Next": "All" },
    "All": {
      "Type": "Parallel",
      "Branches": [
        { "StartAt": "In", "States": { "In": { "Type": "Pass", "Foo": 1, "Assign": { "x": 2 }, "End": true } } },
        { "StartAt": "On", "Wrong": 1, "States": { "On": { "Type": "Wait", "Seconds": -1, "Next": "Off" }, "Off": { "Type": "Succeed" } } }
      ],
      "ResultPath": "no",
      "Catch": [{ "ErrorEquals": ["States.ALL", "a"], "Next": "Nowhere" }],
      "Next": "Each"
    },
    "Each": {
      "Type": "Map",
      "QueryLanguage": "JSONata",
      "Items": "{% items %}",
      "ItemProcessor": {
        "StartAt": "Do",
        "States": { "Do": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:query", "End": true } }
      },
      "Output": { "n": "{% $y + ( %}" },
      "End": true
    }
  }
}`

const snippets = [
  '"Foo": 1, ',
  '"QueryLanguage": "JSONata", ',
  '"Next": "First", ',
  '$x',
  '${X}',
  '{',
  ' ',
  '\n',
  '"',
  '%}',
  ',',
]
const edit = fc.record({
  at: fc.nat(definition.length),
  remove: fc.nat(12),
  put: fc.oneof(fc.constantFrom('', ...snippets), fc.string({ maxLength: 4 })),
})

test('after any edits the findings are those of a fresh linter', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const linter = new Linter()
      let subject = subjectOf(definition)
      linter.lint(subject)
      for (const { at, remove, put } of edits) {
        const text = subject.text.slice(0, at) + put + subject.text.slice(at + remove)
        subject = subjectOf(text, 'STANDARD', subject)
        expect(linter.lint(subject)).toEqual(lintDefinition(subjectOf(text)))
      }
    }),
    { numRuns: 300 },
  )
})

test('the place in the text moves with it', () => {
  const linter = new Linter()
  const before = linter.lint(subjectOf(definition))
  const longer = definition.replace('"First": {', '"First": { "Comment": "some more text",')
  const after = linter.lint(subjectOf(longer))
  expect(before.length).toBeGreaterThan(8)
  const textsOf = (text: string, findings: typeof before) => findings.map(({ from, to }) => text.slice(from, to))
  expect(textsOf(longer, after)).toEqual(textsOf(definition, before))
})

test('the workflow type counts', () => {
  const text =
    '{"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::ecs:runTask.sync","End":true}}}'
  const linter = new Linter()
  const codes = (type: LintSubject['workflowType']) =>
    linter.lint(subjectOf(text, type), { advice: false }).map(({ rule }) => rule)
  expect([codes('STANDARD'), codes('EXPRESS'), codes('STANDARD')]).toEqual([[], ['express-support'], []])
})

describe('muted rules', () => {
  const text = '{"StartAt":"S","States":{"S":{"Type":"Pass","Parameters":{"a":"$.b"},"Foo":1,"End":true}}}'
  const rules = (muted: readonly string[]) =>
    lintDefinition(subjectOf(text), { muted: new Set(muted) }).map(({ rule }) => rule)

  test.each([
    { muted: [], said: ['no-dollar', 'schema'] },
    { muted: ['no-dollar'], said: ['schema'] },
    { muted: ['schema'], said: ['no-dollar', 'schema'] },
  ])('$muted', ({ muted, said }) => expect(rules(muted)).toEqual(said))
})
