import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonWriter } from './jsonWriter'
import { bareStop, snippetOf, stop, withoutStops } from './stops'
import { yamlWriter } from './yamlWriter'

const task = {
  Type: 'Task',
  Resource: stop(1, 'arn:aws:states:::lambda:invoke'),
  TimeoutSeconds: bareStop(2, '300'),
  Arguments: { 'Payload.$': '$.order', Note: "{% 'a' & $x %}", Empty: {} },
  Catch: [{ ErrorEquals: ['States.ALL'], Next: stop(3) }],
  Version: '1.0',
}

test('JSON', () => {
  expect(snippetOf(jsonWriter('  ').property('Pay', task, '    '))).toBe(`"Pay": {
      "Type": "Task",
      "Resource": "\${1:arn:aws:states:::lambda:invoke}",
      "TimeoutSeconds": \${2:300},
      "Arguments": {
        "Payload.\\$": "\\$.order",
        "Note": "{% 'a' & \\$x %\\}",
        "Empty": {\\}
      \\},
      "Catch": [
        {
          "ErrorEquals": ["States.ALL"],
          "Next": "$3"
        \\}
      ],
      "Version": "1.0"
    \\}`)
})

test('YAML', () => {
  expect(snippetOf(yamlWriter('  ').property('Pay', task, '    '))).toBe(`Pay:
      Type: Task
      Resource: \${1:arn:aws:states:::lambda:invoke}
      TimeoutSeconds: \${2:300}
      Arguments:
        Payload.\\$: \\$.order
        Note: '{% ''a'' & \\$x %\\}'
        Empty: {\\}
      Catch:
        - ErrorEquals:
            - States.ALL
          Next: '$3'
      Version: '1.0'`)
})

test('what JSON writes is the value again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // fast-check's JSON values are ours, but for -0, which JSON writes as 0.
      const written = jsonWriter('\t').value(value as never, '')
      expect(JSON.parse(withoutStops(written))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test.each(['yes', '1.0', '', '- a', 'a: b', 'a #b', '{% 1 %}', '*x', '~', '2030-01-31', 'it: ', '@a'])(
  'YAML quotes %j',
  (text) => {
    expect(yamlWriter('  ').value(text, '')).toBe(`'${text}'`)
  },
)

test.each(['Pay order', '$.a', 'States.ALL', 'arn:aws:states:::sqs:sendMessage', "it's"])('YAML leaves %j', (text) => {
  expect(yamlWriter('  ').value(text, '')).toBe(text)
})
