import { describe, expect, test } from 'vitest'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import type { AssistSubject, Completion, Samples } from './Assist'
import { acceptCompletion, textAfter } from './acceptCompletion'
import * as api from './apiModels.data.js'
import { completionsAt } from './completionsAt'

function subjectOf(text: string, samples?: Samples): AssistSubject {
  const tree = parseJson(text)
  return {
    text,
    tree,
    machine: readMachine(tree),
    workflowType: 'STANDARD',
    notation: 'json',
    api,
    ...(samples && { samples }),
  }
}

/** Completions at the mark. */
function at(marked: string, samples?: Samples): readonly Completion[] {
  return completionsAt(subjectOf(marked.replace('|', ''), samples), marked.indexOf('|'))
}

/** The text after a completion was accepted, what is selected then between marks. */
function accepted(marked: string, label: string, samples?: Samples): string {
  const completion = at(marked, samples).find((candidate) => candidate.label === label)
  if (!completion) return `no ${label}`
  const text = textAfter(marked.replace('|', ''), completion)
  const { from, to } = acceptCompletion(completion).selection
  return `${text.slice(0, from)}‹${text.slice(from, to)}›${text.slice(to)}`
}

const states = (inner: string, head = '') => `{${head}"StartAt": "A", "States": {${inner}}}`
const inState = (fields: string, head = '') => states(`"A": {${fields}}, "B": {"Type": "Succeed"}`, head)
const jsonata = '"QueryLanguage": "JSONata", '

test.each<[string, string, readonly string[], readonly string[]]>([
  ['the root', '{|}', ['StartAt', 'States', 'Comment', 'QueryLanguage', 'TimeoutSeconds', 'Version'], ['Next']],
  ['a state without a type', inState('|'), ['Type', 'Next', 'Resource'], []],
  ['a Wait', inState('"Type": "Wait", |'), ['Seconds', 'SecondsPath', 'Next', 'End'], ['Type', 'Resource']],
  ['a Wait in JSONata', inState('"Type": "Wait", |', jsonata), ['Seconds', 'Output'], ['SecondsPath', 'OutputPath']],
  ['one of a kind', inState('"Type": "Wait", "Seconds": 5, "Next": "B", |'), ['Comment'], ['SecondsPath', 'End']],
  ['the name that is being changed', inState('"Type": "Pass", "Ne|xt": "B"'), ['Next', 'End'], ['Type']],
  ['a catcher', inState('"Type": "Task", "Catch": [{|}]'), ['ErrorEquals', 'Next', 'ResultPath'], ['IntervalSeconds']],
  ['a retrier', inState('"Type": "Task", "Retry": [{|}]'), ['ErrorEquals', 'JitterStrategy'], ['Next']],
  ['a rule', inState('"Type": "Choice", "Choices": [{|}]'), ['Variable', 'And', 'StringEquals', 'Next'], ['Condition']],
  ['a rule in JSONata', inState('"Type": "Choice", "Choices": [{|}]', jsonata), ['Condition', 'Next'], ['Variable']],
  ['inside of And', inState('"Type": "Choice", "Choices": [{"And": [{|}]}]'), ['Variable', 'Not'], ['Next']],
  ['a second comparison', inState('"Type": "Choice", "Choices": [{"IsNull": true, |}]'), ['Variable'], ['IsString']],
  [
    'a processor',
    inState('"Type": "Map", "ItemProcessor": {|}'),
    ['StartAt', 'States', 'ProcessorConfig'],
    ['Version'],
  ],
  [
    'an inline Map',
    inState('"Type": "Map", "ItemProcessor": {}, |'),
    ['ItemsPath', 'MaxConcurrency'],
    ['ItemReader', 'Iterator', 'ToleratedFailureCount'],
  ],
  [
    'a distributed Map',
    inState('"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}}, |'),
    ['ItemReader', 'ItemBatcher', 'ToleratedFailureCount'],
    [],
  ],
  ['types', inState('"Type": "|"'), ['Task', 'Map', 'Succeed'], []],
  [
    'a fixed word',
    inState('"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": |}}'),
    ['INLINE', 'DISTRIBUTED'],
    [],
  ],
  ['states', states('"A": {"Type": "Pass", "Next": |}, "B b": {}, "C": {}'), ['B b', 'C', 'A'], []],
  [
    'states of the branch only',
    states('"A": {"Type": "Parallel", "Branches": [{"StartAt": "|", "States": {"X": {}, "Y": {}}}]}'),
    ['X', 'Y'],
    ['A'],
  ],
  [
    'a catcher leads on in its own scope',
    inState('"Type": "Task", "Catch": [{"Next": ""|}]'.replace('""|', '"|"')),
    ['B'],
    [],
  ],
  ['states while the text is broken', states('"A": {"Type": "Pass", "Next": "|, "B": {'), ['A'], []],
  [
    'errors',
    inState('"Type": "Task", "Retry": [{"ErrorEquals": ["|"]}]'),
    ['States.ALL', 'States.Timeout'],
    ['States.Runtime'],
  ],
  [
    'errors of the service',
    inState(
      '"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Retry": [{"ErrorEquals": ["States.ALL", |]}]',
    ),
    ['Lambda.ServiceException', 'Lambda.TooManyRequestsException'],
    ['States.ALL'],
  ],
  [
    'resources',
    inState('"Type": "Task", "Resource": "|"'),
    [
      'arn:aws:states:::lambda:invoke',
      'arn:aws:states:::lambda:invoke.waitForTaskToken',
      'arn:aws:states:::states:startExecution.sync:2',
      'arn:aws:states:::aws-sdk:s3:',
    ],
    [],
  ],
  [
    'actions of an SDK service',
    inState('"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:get|"'),
    ['arn:aws:states:::aws-sdk:s3:getObject'],
    ['arn:aws:states:::aws-sdk:ec2:'],
  ],
  [
    'parameters',
    inState('"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"QueueUrl.$": "$", |}'),
    ['MessageBody', 'MessageBody.$', 'DelaySeconds'],
    ['QueueUrl'],
  ],
  [
    'parameters of an SDK call in JSONata',
    inState('"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:getObject", "Arguments": {|}', jsonata),
    ['Bucket', 'Key', 'Range'],
    ['Bucket.$'],
  ],
  [
    'parameters further in',
    inState(
      '"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "Parameters": {"NetworkConfiguration": {|}}',
    ),
    ['AwsvpcConfiguration'],
    ['Cluster'],
  ],
  [
    'values of a parameter',
    inState('"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"InvocationType": "|"}'),
    ['Event', 'DryRun'],
    [],
  ],
  ['whole states', '{"StartAt": "A", "States": {|}}', ['Task', 'Distributed Map', 'Polling loop', 'Saga step'], []],
  ['an entry of Retry', inState('"Type": "Task", "Retry": [|]'), ['Retry entry'], []],
  ['booleans', inState('"Type": "Pass", "End": |'), ['true', 'false'], []],
  ['nothing: comments', '{// |\n}', [], ['StartAt']],
  ['nothing: a literal', inState('"Type": "Pass", "Result": {"a": |}'), [], ['{% … %}']],
  ['nothing: a comment field', inState('"Type": "Pass", "Comment": "so |"'), [], ['Type']],
  [
    'variables to assign again',
    inState('"Type": "Pass", "Assign": {|}').replace('"Succeed"', '"Pass", "Assign": {"total": 1}'),
    ['total'],
    [],
  ],
])('offered: %s', (_title, marked, some, none) => {
  const labels = at(marked).map(({ label }) => label)
  for (const label of some) expect(labels).toContain(label)
  for (const label of none) expect(labels).not.toContain(label)
  if (some.length === 0) expect(labels).toEqual([])
})

test('the order: what is required, then what is near', () => {
  const labels = (marked: string) => at(marked).map(({ label }) => label)
  expect(labels('{|}').slice(0, 2)).toEqual(['StartAt', 'States'])
  expect(labels(inState('"Type": "Task", |'))[0]).toBe('Resource')
  expect(labels(states('"A": {}, "B": {"Type": "Pass", "Next": |}, "C": {}'))).toEqual(['C', 'A', 'B'])
})

const lines = (text: string) => `{\n  "StartAt": "A",\n  "States": {\n    "A": {\n${text}\n    }\n  }\n}`

test.each<[string, string, string, string]>([
  ['a name with quotes', '{"|"}', 'StartAt', '{"StartAt": "‹›"}'],
  ['a name without quotes', '{St|}', 'StartAt', '{"StartAt": "‹›"}'],
  ['a name in front of its colon', '{"Star|": "A"}', 'StartAt', '{"StartAt"‹›: "A"}'],
  ['a comma before', '{"Comment": ""\n |}', 'Version', '{"Comment": "",\n "Version": "1.0"‹›}'],
  ['a comma behind', '{|\n"Comment": ""}', 'Version', '{"Version": "1.0",‹›\n"Comment": ""}'],
  ['a value', '{"Version": |}', '1.0', '{"Version": "1.0"‹›}'],
  ['a value in quotes', '{"Version": "|",}', '1.0', '{"Version": "1.0"‹›,}'],
  ['a value, more on the next line', '{"Version": |\n"Comment": ""}', '1.0', '{"Version": "1.0",‹›\n"Comment": ""}'],
  ['an unclosed value', '{"Version": "1|\n}', '1.0', '{"Version": "1.0"‹›\n}'],
  ['a word', '{"QueryLanguage": JSONp|}', 'JSONPath', '{"QueryLanguage": "JSONPath"‹›}'],
  [
    'what a task must be called with',
    lines('      "Type": "Task",\n      "Resource": "arn:aws:states:::sqs:sendMessage",\n      |'),
    'Parameters',
    lines(
      '      "Type": "Task",\n      "Resource": "arn:aws:states:::sqs:sendMessage",\n      "Parameters": {\n        "QueueUrl": "‹›",\n        "MessageBody": ""\n      }',
    ),
  ],
  [
    'a list with its first entry',
    lines('      "Type": "Task",\n      "|"'),
    'Catch',
    lines(
      '      "Type": "Task",\n      "Catch": [\n        {\n          "ErrorEquals": ["‹States.ALL›"],\n          "Next": ""\n        }\n      ]',
    ),
  ],
  [
    'a state name with quotes in it',
    '{"States": {"A": {"Type": "Pass", "Next": "|"}, "B \\"b\\"": {}}}',
    'B "b"',
    '{"States": {"A": {"Type": "Pass", "Next": "B \\"b\\""‹›}, "B \\"b\\"": {}}}',
  ],
  [
    'a pattern, indented as the text is',
    '{\n\t"States": {\n\t\t|\n\t}\n}',
    'Wait for callback',
    `{
\t"States": {
\t\t"‹Waitforcallback›": {
\t\t\t"Type": "Task",
\t\t\t"Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
\t\t\t"Parameters": {
\t\t\t\t"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/my-queue",
\t\t\t\t"MessageBody": {
\t\t\t\t\t"Input.$": "$",
\t\t\t\t\t"TaskToken.$": "$$.Task.Token"
\t\t\t\t}
\t\t\t},
\t\t\t"TimeoutSeconds": 3600,
\t\t\t"Next": "NextState"
\t\t}
\t}
}`,
  ],
])('accepted: %s', (_title, marked, label, expected) => {
  expect(accepted(marked, label)).toBe(expected)
})

test('a pattern takes names that are free', () => {
  expect(accepted('{"States": {"Pass": {"Type": "Succeed"}, |}}', 'Pass')).toContain('"‹Pass2›": {')
})

describe('expressions', () => {
  const samples: Samples = {
    input: { order: { id: 'o1', 'unit-price': 3, lines: [{ sku: 'a' }] }, vip: true },
    result: { Payload: { ok: true }, StatusCode: 200 },
    variables: { total: { net: 1 } },
  }
  const path = (field: string, more = '') =>
    states(`"A": {"Type": "Task", ${field}${more}}, "B": {"Type": "Pass", "Assign": {"total": 1, "later": 2}}`)
  const expression = (field: string) => path(field).replace('{', `{${jsonata}`)

  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'the beginning of a path',
      path('"InputPath": "|"'),
      ['$', '$.order', '$total', '$$.Execution.Id'],
      ['States.Format'],
    ],
    ['members', path('"InputPath": "$.|"'), ['order', 'vip'], ['$.order', 'id']],
    ['members of members', path('"InputPath": "$.order.|"'), ['id', 'unit-price', 'lines'], ['vip']],
    ['an array', path('"InputPath": "$.order.lines|"'.replace('lines|', 'lines.|')), ['[0]', '[*]'], []],
    ['an item', path('"InputPath": "$.order.lines[*].|"'), ['sku'], []],
    ['a key in quotes', path(`"InputPath": "$['|"`), ['order', 'vip'], []],
    ['the context object', path('"Parameters": {"a.$": "$$.Ex|"}'), ['Execution', 'Task', 'StateMachine'], ['order']],
    ['further in', path('"Parameters": {"a.$": "$$.Execution.|"}'), ['Id', 'Input', 'StartTime'], []],
    ['a variable', path('"Parameters": {"a.$": "$total.|"}'), ['net'], []],
    ['the result', path('"ResultSelector": {"a.$": "$.|"}'), ['Payload', 'StatusCode'], ['order']],
    ['functions', path('"Parameters": {"a.$": "States.F|"}'), ['States.Format', 'States.UUID'], []],
    ['an argument', path(`"Parameters": {"a.$": "States.Format('{}', $.order.|)"}`), ['id'], ['vip']],
    [
      'a fresh argument',
      path(`"Parameters": {"a.$": "States.Format('{}', |)"}`),
      ['$.vip', '$total', 'States.Array'],
      [],
    ],
    ['nothing in a text', path(`"Parameters": {"a.$": "States.Format('$.|', 1)"}`), [], []],
    ['nothing under a plain key', path('"Parameters": {"a": "$.|"}'), [], []],
    ['no variable in ResultPath', path('"ResultPath": "|"'), ['$', '$.order'], ['$total', '$$.Execution.Id']],

    ['members of $states', expression('"Output": "{% $states.| %}"'), ['input', 'result', 'context'], ['errorOutput']],
    ['no result before the call', expression('"Arguments": "{% $states.| %}"'), ['input', 'context'], ['result']],
    ['a caught error', expression('"Catch": [{"Output": "{% $states.| %}"}]'), ['errorOutput', 'input'], ['result']],
    ['the sample', expression('"Output": "{% $states.input.order.| %}"'), ['id', 'unit-price'], ['vip']],
    ['the result of the call', expression('"Output": "{% $states.result.Payload.| %}"'), ['ok'], []],
    ['behind a predicate', expression('"Output": "{% $states.input.order.lines[sku = \'a\'].| %}"'), ['sku'], []],
    ['a word', expression('"Output": "{% $to| %}"'), ['$total', '$later', '$toMillis', '$states.input'], []],
    ['a variable further', expression('"Output": "{% $total.| %}"'), ['net'], []],
    ['functions', expression('"Output": "{% $su| %}"'), ['$sum', '$substring', '$hash', '$uuid'], ['$eval']],
    [
      'bound in the expression',
      expression('"Output": "{% ($mine := 1; $map([1], function($v) { $| })) %}"'),
      ['$mine', '$v'],
      [],
    ],
    ['nothing in a text', expression('"Output": "{% \'$|\' %}"'), [], []],
    ['nothing in a comment', expression('"Output": "{% /* $| */ 1 %}"'), [], []],
    ['no names without braces', expression('"Output": "$|"'), ['{% … %}'], ['$states.input', '$total']],
    ['behind an escaped quote', expression('"Output": "{% \\"a\\" & $states.input.| %}"'), ['order', 'vip'], []],
  ])('%s', (_title, marked, some, none) => {
    const labels = at(marked, samples).map(({ label }) => label)
    for (const label of some) expect(labels).toContain(label)
    for (const label of none) expect(labels).not.toContain(label)
    if (some.length === 0) expect(labels).toEqual([])
  })

  test.each<[string, string, string, string]>([
    ['a member', '"InputPath": "$.or|d.id"', 'order', '"InputPath": "$.order‹›.id"'],
    ['a name in brackets', '"InputPath": "$.order.lines[0][\'s|\']"', 'sku', '"InputPath": "$.order.lines[0].sku‹›"'],
    ['a root', '"InputPath": "|"', '$.vip', '"InputPath": "$.vip‹›"'],
    [
      'a function',
      '"Parameters": {"a.$": "Sta|"}',
      'States.MathAdd',
      '"Parameters": {"a.$": "States.MathAdd(‹a›, b)"}',
    ],
  ])('accepted: %s', (_title, marked, label, expected) => {
    expect(accepted(path(marked), label, samples)).toBe(path(expected))
  })

  test.each<[string, string, string, string]>([
    ['a function', '"Output": "{% $su| %}"', '$substring', '"Output": "{% $substring(‹str›, start) %}"'],
    ['a function that is called', '"Output": "{% $su|(1) %}"', '$sum', '"Output": "{% $sum‹›(1) %}"'],
    [
      'a name that is none',
      '"Output": "{% $states.input.order.u| %}"',
      'unit-price',
      '"Output": "{% $states.input.order.`unit-price`‹› %}"',
    ],
    ['behind escapes', '"Output": "{% \\"\\n\\" & $tot| %}"', '$total', '"Output": "{% \\"\\n\\" & $total‹› %}"'],
    ['an expression', '"Output": |', '{% … %}', '"Output": "{% ‹$states.input› %}"'],
  ])('accepted in JSONata: %s', (_title, marked, label, expected) => {
    expect(accepted(expression(marked), label, samples)).toBe(expression(expected))
  })
})
