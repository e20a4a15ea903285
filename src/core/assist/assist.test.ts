import { expect, test } from 'vitest'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import type { AssistSubject, Samples } from './Assist'
import * as api from './apiModels.data.js'
import { hoverAt } from './hoverAt'
import { definitionAt, referencesAt, renameAt } from './referencesAt'
import { signatureAt } from './signatureAt'
import { symbolsOf } from './symbolsOf'

const samples: Samples = {
  input: { order: { id: 'o1', lines: [{ sku: 'a' }] } },
  result: { Payload: 1 },
  output: { paid: true },
  variables: { total: 5 },
}

function asked<T>(marked: string, ask: (subject: AssistSubject, offset: number) => T, given?: Samples): T {
  const text = marked.replace('|', '')
  const tree = parseJson(text)
  const subject = { text, tree, machine: readMachine(tree), workflowType: 'STANDARD', notation: 'json', api } as const
  return ask({ ...subject, ...(given && { samples: given }) }, marked.indexOf('|'))
}

const states = (inner: string, head = '') => `{${head}"StartAt": "A", "States": {${inner}}}`
const task = (fields: string) => states(`"A": {"Type": "Task", ${fields}}`)
const jsonata = (fields: string) => states(`"A": {"Type": "Task", ${fields}}`, '"QueryLanguage": "JSONata", ')

test.each<[string, string, string, number]>([
  ['an intrinsic function', task(`"Parameters": {"a.$": "States.Format('{}', |)"}`), 'States.Format', 1],
  ['its last parameter repeats', task(`"Parameters": {"a.$": "States.Format('{}', $.a, $.b, |)"}`), 'States.Format', 1],
  ['a call in a call', task('"Parameters": {"a.$": "States.ArrayGetItem(States.Array(1, |2), 0)"}'), 'States.Array', 0],
  [
    'behind the inner call',
    task('"Parameters": {"a.$": "States.ArrayGetItem(States.Array(1, 2), |)"}'),
    'States.ArrayGetItem',
    1,
  ],
  ['JSONata', jsonata(`"Output": "{% $substring('abc', |) %}"`), '$substring', 1],
  ['an array among the arguments', jsonata('"Output": "{% $append([1, 2], [3, |4]) %}"'), '$append', 1],
  ['a comma in a text', jsonata(`"Output": "{% $split('a, b', |) %}"`), '$split', 1],
  ['a call that is not closed', jsonata('"Output": "{% $pad(1, 2, |'), '$pad', 2],
])('signature: %s', (_title, marked, name, active) => {
  const help = asked(marked, signatureAt)
  expect([help?.signature.split('(')[0], help?.active]).toEqual([name, active])
})

test.each<[string, string]>([
  ['outside of a call', jsonata('"Output": "{% $sum([1]) + |1 %}"')],
  ['behind a call', jsonata('"Output": "{% $sum([1])| %}"')],
  ['a group', jsonata('"Output": "{% (1, |) %}"')],
  ['no expression', jsonata('"Comment": "$sum(|"')],
])('no signature: %s', (_title, marked) => {
  expect(asked(marked, signatureAt)).toBeNull()
})

test('parameters of a signature are the words of it', () => {
  const help = asked(jsonata('"Output": "{% $pad(| %}"'), signatureAt)
  expect(help?.parameters.map(({ from, to }) => help.signature.slice(from, to))).toEqual(['str', 'width', 'char'])
})

test.each<[string, string, string, Samples?]>([
  ['a field', task('"Time|outSeconds": 3'), 'TimeoutSeconds'],
  ['a type', states('"A": {"Type": "Wa|it"}'), 'Wait'],
  ['an error', task('"Retry": [{"ErrorEquals": ["States.Time|out"]}]'), 'States.Timeout'],
  ['a service action', task('"Resource": "arn:aws:states:::sqs:send|Message"'), 'Amazon SQS: SendMessage'],
  ['an SDK action', task('"Resource": "arn:aws:states:::aws-sdk:s3:get|Object"'), 'S3: GetObject'],
  [
    'a parameter',
    task('"Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"Message|Body.$": "$"}'),
    'MessageBody',
  ],
  ['a state where it is named', states('"A": {"Type": "Pass", "Next": "B|b"}, "Bb": {"Type": "Succeed"}'), 'Bb'],
  ['a state where it stands', states('"A|a": {"Type": "Succeed"}'), 'Aa'],
  ['an intrinsic function', task('"Parameters": {"a.$": "States.U|UID()"}'), 'States.UUID()'],
  ['a JSONata function', jsonata('"Output": "{% $up|percase(1) %}"'), '$uppercase(str)'],
  ['the value of a path', task('"InputPath": "$.order.i|d"'), '"o1"', samples],
  ['the value of a path in a call', task(`"Parameters": {"a.$": "States.Format('{}', $.order.i|d)"}`), '"o1"', samples],
  ['the value of a name', jsonata('"Output": "{% $states.input.order.i|d & 1 %}"'), '"o1"', samples],
  ['the value of a variable', jsonata('"Output": "{% $to|tal %}"'), '5', samples],
  ['the value of the whole', jsonata('"Output": "{% $states.input.order.lines[0].sku |& \'!\' %}"'), '"a!"', samples],
  ['what a field gave', jsonata('"Out|put": 1'), '"paid": true', samples],
])('hover: %s', (_title, marked, expected, given) => {
  const hover = asked(marked, hoverAt, given)
  expect(hover?.docs.map(({ text }) => text).join('\n')).toContain(expected)
})

test('a hover is about the word, quotes included, or the path', () => {
  const text = (marked: string) => {
    const { from = 0, to = 0 } = asked(marked, hoverAt, samples)?.range ?? {}
    return marked.replace('|', '').slice(from, to)
  }
  expect(text(task('"Time|outSeconds": 3'))).toBe('"TimeoutSeconds"')
  expect(text(jsonata('"Output": "{% 1 & $states.input.order.i|d %}"'))).toBe('$states.input.order.id')
  expect(asked('{"x": |1}', hoverAt)).toBeNull()
})

const shop = states(
  `"A": {"Type": "Task", "Assign": {"total.$": "$.n"}, "Catch": [{"ErrorEquals": ["x"], "Next": "Pay"}], "Next": "Pay"}, ` +
    `"Pay": {"Type": "Pass", "Parameters": {"v.$": "States.Format('{}', $total)", "w": "$total"}, "Next": "C"}, ` +
    `"C": {"Type": "Choice", "Choices": [{"Variable": "$total", "IsNull": true, "Next": "Pay"}], "Default": "A"}`,
)

/** The text around each range. */
function around(marked: string, ask: typeof referencesAt): readonly string[] {
  const text = marked.replace('|', '')
  return asked(marked, ask).map(({ from, to }) => `${text.slice(from - 9, from)}‹${text.slice(from, to)}›`)
}

test.each<[string, string]>([
  ['where it stands', shop.replace('"Pay": {', '"P|ay": {')],
  ['where something leads to it', shop.replace('"IsNull": true, "Next": "Pay"', '"IsNull": true, "Next": "Pa|y"')],
])('a state, %s', (_title, marked) => {
  expect(around(marked, referencesAt)).toEqual(['"Next": "‹Pay›', '"Next": "‹Pay›', '"Pay"}, "‹Pay›', '"Next": "‹Pay›'])
  expect(around(marked, definitionAt)).toEqual(['"Pay"}, "‹Pay›'])
  expect(asked(marked, renameAt)).toMatchObject({ name: 'Pay', kind: 'state' })
})

test('a variable', () => {
  const marked = shop.replace("'{}', $total", "'{}', $to|tal")
  expect(around(marked, referencesAt)).toEqual(['sign": {"‹total›', "t('{}', $‹total›", 'able": "$‹total›'])
  expect(around(marked, definitionAt)).toEqual(['sign": {"‹total›'])
  expect(asked(marked, renameAt)).toMatchObject({ name: 'total', kind: 'variable' })
  const literal = shop.replace('"w": "$total"', '"w": "$to|tal"')
  expect([around(literal, referencesAt), asked(literal, renameAt)]).toEqual([[], null])
})

test('symbols are the states, nested ones inside', () => {
  const text = states(
    '"A": {"Type": "Map", "ItemProcessor": {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": 5}}}}, "C": {}',
  )
  const found = symbolsOf({ machine: readMachine(parseJson(text)) })
  const shown = (symbols: typeof found): unknown =>
    symbols.map(({ name, detail, children }) => [name, detail, shown(children)])
  expect(shown(found)).toEqual([
    ['A', 'Map: For each item', [['B', 'Wait: Wait 5 s', []]]],
    ['C', 'Unknown', []],
  ])
})
