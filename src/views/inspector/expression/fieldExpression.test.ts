import { expect, test } from 'vitest'
import type { Path } from '../../../core/base/Path'
import { type FieldTrait, fieldNamed, partAt } from './fieldExpression'

const jsonata: FieldTrait = { language: 'JSONata', isPath: false, isReference: false }
const template: FieldTrait = { language: 'JSONPath', isPath: false, isReference: false }
const path: FieldTrait = { language: 'JSONPath', isPath: true, isReference: false }

test.each<[string, FieldTrait, string | null, string]>([
  ['{% $sta| %}', jsonata, ' $sta ', 'jsonata'],
  ['{% $sta|', jsonata, ' $sta', 'jsonata'],
  ['{|% $a %}', jsonata, null, ''],
  ['{% $a %}|', jsonata, null, ''],
  ['{"a": "{% 1 %}", "b": "{% $x| %}"}', jsonata, ' $x ', 'jsonata'],
  ['plain|', jsonata, null, ''],
  ['$.a.|', path, '$.a.', 'path'],
  ['|', path, '', 'path'],
  ['$.a|', { ...path, isReference: true }, '$.a', 'referencePath'],
  ['States.For|', template, 'States.For', 'intrinsic'],
  ['{"a": "$.b|"}', template, null, ''],
  ['{"a": "x", "b.$": "$.c|"}', template, '$.c', 'intrinsic'],
  ['{"b.$": "|', template, '', 'intrinsic'],
  ['12|', template, null, ''],
])('the expression at the caret of %s', (marked, trait, text, dialect) => {
  const offset = marked.indexOf('|')
  const whole = marked.replace('|', '')
  const part = partAt(whole, offset, trait)
  expect(part && [part.text, part.dialect]).toEqual(text === null ? null : [text, dialect])
  if (part) expect(whole.slice(part.lead, part.lead + part.text.length)).toBe(part.text)
})

test.each<[Path, string, boolean]>([
  [['Output'], 'Output', false],
  [['Assign', 'total'], 'Assign', false],
  [['Choices', 0, 'Condition'], 'Condition', false],
  [['Choices', 0, 'And', 1, 'Variable'], 'And', false],
  [['Catch', 1, 'Assign', 'error'], 'Assign', true],
  [['ItemReader', 'Arguments'], 'Arguments', false],
])('%j belongs to %s', (at, field, isInCatch) => expect(fieldNamed(at)).toEqual({ field, isInCatch }))
