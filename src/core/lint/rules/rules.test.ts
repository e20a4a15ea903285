// Every rule: its table of cases, its documentation, and what it is quiet about.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WorkflowType } from '../../asl/StateType'
import { readMachine } from '../../machine/readMachine'
import { stateTypes } from '../../states/index'
import { parseJson } from '../../syntax/parseJson'
import type { Finding } from '../Finding'
import { lintDefinition } from '../lintDefinition'
import { StateRules } from '../StateRules'
import { StateSite, surroundingsOf } from '../StateSite'
import { validateDefinition } from '../validateDefinition'
import { adviceRules, isAdvice } from './adviceRules'
import { lintRules as awsRules } from './index'

const lintRules = [...awsRules, ...adviceRules]

/** One row of `<rule>.cases.json`, which stands beside the rule. */
interface RuleCase {
  readonly text?: string
  readonly definition?: object
  readonly type?: WorkflowType
  /** Other rules that have something to say too. */
  readonly besides?: readonly string[]
  /** `text` is what the range covers. */
  readonly expected: readonly Pick<Finding, 'code' | 'severity' | 'location' | 'message'>[]
}

const here = dirname(fileURLToPath(import.meta.url))
const tables = new Map(
  readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cases.json'))
    .map((name) => [
      name.replace(/^.*[/\\]|\.cases\.json$/g, ''),
      JSON.parse(readFileSync(join(here, name), 'utf8')) as readonly RuleCase[],
    ]),
)

/** Of what is AWS's own its answer alone is looked at. */
function lint(text: string, workflowType: WorkflowType = 'STANDARD', advice = false): readonly Finding[] {
  const tree = parseJson(text)
  return lintDefinition({ text, tree, machine: readMachine(tree), workflowType }, { advice })
}

test('a rule that is not asked about a state has nothing to say of it', () => {
  const rules = new StateRules(lintRules)
  const told: string[] = []
  for (const { text, definition, type = 'STANDARD' } of [...tables.values()].flat()) {
    const source = text ?? JSON.stringify(definition)
    const machine = readMachine(parseJson(source))
    const around = surroundingsOf(source, machine, type)
    for (const state of machine.states.values()) {
      const site = new StateSite(state, around)
      const asked = new Set(rules.about(site))
      for (const rule of lintRules) {
        if (!asked.has(rule)) rule.checkState?.(site, ({ message }) => told.push(`${rule.id}: ${message}`))
      }
    }
  }
  expect(told).toEqual([])
})

describe('each rule finds its faults, at their places, and nothing else is said', () => {
  const rows = [...tables].flatMap(([rule, cases]) => cases.map((row, index) => ({ rule, index, row })))
  test.each(rows)('$rule $index', ({ rule, row }) => {
    const text = row.text ?? JSON.stringify(row.definition, null, 2)
    const findings = lint(text, row.type, isAdvice({ rule }))
    const own = findings.filter((finding) => finding.rule === rule)
    expect(
      own.map(({ code, severity, location, from, to, message }) => ({
        code,
        severity,
        location,
        text: text.slice(from, to),
        message,
      })),
    ).toEqual(row.expected)
    const others = findings.filter((finding) => finding.rule !== rule).map((finding) => finding.rule)
    expect([...new Set(others)]).toEqual(row.besides ?? [])
  })

  test.each(lintRules)('$id has a table beside it', ({ id }) => {
    expect(tables.has(id) || existsSync(join(here, 'text', `${id}.test.ts`))).toBe(true)
  })

  test('every table has its rule', () => {
    const ids = lintRules.map(({ id }) => id)
    expect([...tables.keys()].filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the documentation of a rule is true', () => {
  const documented = lintRules.filter(({ id }) => id !== 'definition-size')

  test.each(documented)('$id: the bad example has a finding', ({ id, doc }) => {
    const { bad, type } = doc.example
    expect(lint(wholeText(bad), type, isAdvice({ rule: id })).map(({ rule }) => rule)).toContain(id)
  })

  test.each(documented)('$id: the good example has none', ({ id, doc }) => {
    const { good, type } = doc.example
    expect(lint(wholeText(good), type, isAdvice({ rule: id }))).toEqual([])
  })

  test.each(lintRules)('$id: every part is there', ({ doc }) => {
    for (const part of [doc.what, doc.why, doc.fix]) expect(part).toMatch(/^[A-Z].*[.}]$/s)
  })
})

/** Examples show one state, or a whole definition. */
function wholeText(example: string): string {
  return example.includes('"StartAt"') && example.includes('"States"') && !/^\{ "Type"/.test(example)
    ? example
    : `{ "StartAt": "S", "States": { "S": ${example} } }`
}

describe('what AWS does not say', () => {
  test.each(adviceRules)('$id is no error, and its code is its id', ({ id, code, severity }) => {
    expect(severity).not.toBe('ERROR')
    expect(code).toBe(id.toUpperCase().replaceAll('-', '_'))
  })

  test('is no part of its answer', () => {
    const [rule] = adviceRules
    const text = wholeText(rule?.doc.example.bad ?? '')
    expect(lint(text, 'STANDARD', true).map((finding) => finding.rule)).toEqual([rule?.id])
    expect(validateDefinition(text, { severity: 'WARNING' })).toMatchObject({ result: 'OK', diagnostics: [] })
  })
})

describe('a finding', () => {
  test('of a field points at the field, in the terms of its object', () => {
    const [finding] = lint('{"StartAt":"S","States":{"S":{"Type":"Pass","Foo":1,"End":true}}}')
    expect(finding).toMatchObject({ from: 44, to: 49, location: '/States/S', path: ['States', 'S', 'Foo'] })
  })

  test('names the innermost state', () => {
    const text =
      '{"StartAt":"P","States":{"P":{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}],"End":true}}}'
    const tree = parseJson(text)
    const machine = readMachine(tree)
    const [finding] = lintDefinition({ text, tree, machine, workflowType: 'STANDARD' })
    expect(finding?.state && machine.states.get(finding.state)?.name).toBe('A')
  })

  test('stands in the order of the text', () => {
    const definition = { States: { A: { Type: 'Pass', Next: 'X', Foo: 1 }, B: { Type: 'Task' }, C: {} } }
    const places = lint(JSON.stringify(definition)).map(({ from }) => from)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.length).toBeGreaterThan(4)
  })

  test('of a query language carries its way out', () => {
    const text =
      '{"QueryLanguage":"JSONata","StartAt":"S","States":{"S":{"Type":"Pass","QueryLanguage":"JSONPath","End":true}}}'
    expect(lint(text)[0]?.fixes?.[0]?.changes).toEqual([{ op: 'remove', at: ['States', 'S', 'QueryLanguage'] }])
  })

  test('inside of a string is found behind escapes', () => {
    const text =
      '{"QueryLanguage":"JSONata","StartAt":"S","States":{"S":{"Type":"Pass","Output":"{% \\"a\\n\\" & phone %}","End":true}}}'
    const [finding] = lint(text)
    expect(finding && text.slice(finding.from, finding.to)).toBe('phone')
  })
})

test('any JSON value is judged without an exception', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, '', 'S', '$.a', '$x', '{% 1 %}', '{% $x( %}', '${X}', 'States.UUID()'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          ...['Type', 'Next', 'States', 'StartAt', 'Choices', 'And', 'Not', 'Branches', 'ItemProcessor', 'Catch'],
          ...['Retry', 'ErrorEquals', 'Assign', 'Credentials', 'S', '__proto__', 'a.$', '${K}', 'ReaderConfig'],
        ),
        tie('value'),
        { maxKeys: 5 },
      ),
    ),
  })).value
  const type = fc.constantFrom(...stateTypes.map(({ name }) => name))
  const state = fc
    .tuple(
      fc.dictionary(
        fc.constantFrom(
          ...['Next', 'End', 'Choices', 'Branches', 'ItemProcessor', 'Catch', 'Retry', 'Assign', 'ItemReader'],
          ...['QueryLanguage', 'Output', 'Parameters', 'Result', 'Resource', 'Label'],
        ),
        value,
      ),
      type,
    )
    .map(([fields, Type]) => ({ ...fields, Type }))
  fc.assert(
    fc.property(
      fc.oneof(
        value,
        state.map((S) => ({ StartAt: 'S', States: { S } })),
      ),
      (any) => {
        lint(JSON.stringify(any), 'STANDARD', true)
      },
    ),
  )
})
