// What an input takes, and what it refuses.
import { expect, test } from 'vitest'
import type { FieldKind, FieldSpec, QueryLanguage } from '../../../core/asl/StateType'
import { readText, writeText } from './fieldText'
import { readTemplate, writeTemplate } from './templateText'
import { newVariable, readVariable, writeVariable } from './variables'

function spec(kind: FieldKind, more: Partial<FieldSpec> = {}): FieldSpec {
  return { at: ['F'], kind, label: 'F', help: '', group: 'basics', languages: ['JSONPath', 'JSONata'], ...more }
}

const refused = { ok: false }

test.each<[FieldSpec, string, QueryLanguage, unknown]>([
  [spec('integer', { minimum: 1, maximum: 9 }), '5', 'JSONPath', 5],
  [spec('integer', { minimum: 1, maximum: 9 }), '10', 'JSONPath', refused],
  [spec('integer'), '1.5', 'JSONPath', refused],
  [spec('integer', { expression: true }), '{% 1 %}', 'JSONata', '{% 1 %}'],
  [spec('integer', { expression: true }), '{% 1', 'JSONata', refused],
  [spec('integer', { expression: true }), '{% 1 %}', 'JSONPath', refused],
  [spec('integer'), '${Delay}', 'JSONPath', '${Delay}'],
  [spec('number'), '1.5', 'JSONPath', 1.5],
  [spec('path'), '$$.Execution.Id', 'JSONPath', '$$.Execution.Id'],
  [spec('path'), "States.Format('{}', $.a)", 'JSONPath', "States.Format('{}', $.a)"],
  [spec('path'), 'a.b', 'JSONPath', refused],
  [spec('referencePath'), 'States.UUID()', 'JSONPath', refused],
  [spec('timestamp'), '2030-02-30T00:00:00Z', 'JSONPath', refused],
  [spec('template'), '{"a": 1', 'JSONPath', refused],
  [spec('template'), '{"a": "${X}"}', 'JSONPath', { a: '${X}' }],
  [spec('text'), ' kept ', 'JSONPath', ' kept '],
])('%o takes %s in %s', (field, text, language, expected) => {
  expect(readText(field, text, language)).toMatchObject(expected === refused ? refused : { ok: true, value: expected })
})

test('a value of the wrong kind is shown as it is written', () => {
  expect(writeText(2, '2.0')).toBe('2.0')
  expect(writeText(null, 'null')).toBe('')
  expect(writeText('x', '"x"')).toBe('x')
})

test('a lone expression stands without quotes, both ways', () => {
  expect(writeTemplate('{% $a %}', '"{% $a %}"')).toBe('{% $a %}')
  expect(readTemplate('{% $a\n+ 1 %}')).toEqual({ ok: true, value: '{% $a\n+ 1 %}' })
  expect(readTemplate('\n{\n"a": }')).toMatchObject({ ok: false, error: expect.stringContaining('Line 3') })
})

test('the value of a path variable is text, that of any other JSON', () => {
  expect(writeVariable('x.$', '$.a')).toBe('$.a')
  expect(readVariable('x.$', '$.a')).toEqual({ ok: true, value: '$.a' })
  expect(readVariable('x', '[1]')).toEqual({ ok: true, value: [1] })
  expect(readVariable('x', 'hello')).toMatchObject({ ok: false, error: expect.stringContaining('"hello"') })
})

test('a new variable has a name of its own', () => {
  expect(newVariable('JSONata', []).name).toBe('variable')
  expect(newVariable('JSONPath', ['variable.$'])).toEqual({ name: 'variable2.$', value: '$' })
})
