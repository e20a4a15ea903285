// The 39 comparison operators of a JSONPath Choice rule, with the kind of value each compares with and how it reads.

export type Operand = 'string' | 'number' | 'boolean' | 'timestamp' | 'path' | 'flag' | 'pattern'

export interface Comparator {
  readonly name: string
  readonly operand: Operand
  /** How an edge or a form says it: `>`, `matches`, `is present`. */
  readonly symbol: string
}

const ORDERINGS = [
  ['Equals', '='],
  ['LessThan', '<'],
  ['GreaterThan', '>'],
  ['LessThanEquals', '<='],
  ['GreaterThanEquals', '>='],
] as const

function family(prefix: string, operand: Operand): readonly Comparator[] {
  return ORDERINGS.flatMap(([suffix, symbol]): Comparator[] => [
    { name: prefix + suffix, operand, symbol },
    { name: `${prefix + suffix}Path`, operand: 'path', symbol },
  ])
}

/**
 * All comparison operators by name (States Language, "Choice Rule"; developer guide, "Choice workflow state").
 * A Variable takes exactly one of them.
 */
export const comparators: ReadonlyMap<string, Comparator> = new Map(
  [
    ...family('String', 'string'),
    { name: 'StringMatches', operand: 'pattern', symbol: 'matches' } as const,
    ...family('Numeric', 'number'),
    { name: 'BooleanEquals', operand: 'boolean', symbol: '=' } as const,
    { name: 'BooleanEqualsPath', operand: 'path', symbol: '=' } as const,
    ...family('Timestamp', 'timestamp'),
    { name: 'IsNull', operand: 'flag', symbol: 'null' } as const,
    { name: 'IsPresent', operand: 'flag', symbol: 'present' } as const,
    { name: 'IsNumeric', operand: 'flag', symbol: 'a number' } as const,
    { name: 'IsString', operand: 'flag', symbol: 'a string' } as const,
    { name: 'IsBoolean', operand: 'flag', symbol: 'a boolean' } as const,
    { name: 'IsTimestamp', operand: 'flag', symbol: 'a timestamp' } as const,
  ].map((comparator) => [comparator.name, comparator]),
)
