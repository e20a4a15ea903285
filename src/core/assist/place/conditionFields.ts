// What a JSONPath Choice rule tests: a variable with one comparison, or And, Or, Not over such.
import { type Comparator, comparators } from '../../asl/comparators'
import { languages } from '../../asl/languages'
import type { FieldKind, FieldSpec } from '../../asl/StateType'

const KINDS: Readonly<Record<Comparator['operand'], FieldKind>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  timestamp: 'timestamp',
  path: 'referencePath',
  flag: 'boolean',
  pattern: 'text',
}

const EXAMPLES = {
  string: '',
  number: 0,
  boolean: true,
  timestamp: '2030-01-31T09:00:00Z',
  path: '$.other',
  flag: true,
  pattern: 'order-*',
} as const

const base = { group: 'basics', languages: languages.path } as const

function comparison({ name, operand, symbol }: Comparator): FieldSpec {
  const help =
    operand === 'flag'
      ? `Whether the value of Variable ${name === 'IsPresent' ? 'exists' : `is ${symbol}`}.`
      : operand === 'pattern'
        ? 'The text that Variable must match; * stands for any characters.'
        : `True when Variable ${symbol} ${operand === 'path' ? 'the value that this path leads to' : 'this'}.`
  return { ...base, at: [name], kind: KINDS[operand], label: name, help, exclusive: 'test', example: EXAMPLES[operand] }
}

const testFields: readonly FieldSpec[] = [
  {
    ...base,
    at: ['Variable'],
    kind: 'referencePath',
    label: 'Variable',
    help: 'The path of the value that is compared.',
    example: '$.value',
  },
  ...Array.from(comparators.values(), comparison),
]

/** Fields of a test inside of And, Or and Not, which may nest (States Language, "Choice Rule"). */
export const conditionFields: readonly FieldSpec[] = [
  ...testFields,
  {
    ...base,
    at: ['And'],
    kind: 'list',
    label: 'And',
    help: 'True when all of these are.',
    exclusive: 'test',
    get items() {
      return conditionFields
    },
  },
  {
    ...base,
    at: ['Or'],
    kind: 'list',
    label: 'Or',
    help: 'True when one of these is.',
    exclusive: 'test',
    get items() {
      return conditionFields
    },
  },
  {
    ...base,
    at: ['Not'],
    kind: 'object',
    label: 'Not',
    help: 'True when this is not.',
    exclusive: 'test',
    get items() {
      return conditionFields
    },
  },
]
