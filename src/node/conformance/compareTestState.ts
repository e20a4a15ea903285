// Holds a tested state against the recorded one, level by level.
import type { JsonValue } from '../../core/base/JsonValue'
import type { Level, Verdict } from './compare'
import { differenceOf, type Placeholders, placeholdersOf } from './compareValues'
import type { TestStateAnswer, TestStateCase } from './TestStateCase'

/**
 * Level `status`: status, error and next state, or the code of a refusal, which is all such a case has; `output`: also the output;
 * `events`: also the inspection data. `strict` adds `cause` and `message`.
 */
export function compareTestState(
  { expected, placeholders }: Pick<TestStateCase, 'expected' | 'placeholders'>,
  actual: TestStateAnswer,
  strict: readonly string[] = [],
): Verdict {
  const holders = placeholdersOf(placeholders)
  if (expected.apiError) return compareRefusal(expected.apiError, actual.apiError, holders, strict.includes('message'))
  const max: Level = expected.inspectionData === undefined ? 'output' : 'events'
  const verdict = (level: Level, differences: readonly string[]): Verdict => ({
    level,
    max,
    ok: level === max && differences.length === 0,
    differences,
  })
  const keys = ['status', 'error', 'nextState'] as const
  const status = keys.map((key) => difference(expected[key], actual[key], holders, key)).filter((one) => one !== null)
  if (actual.apiError) status.push(`refused: ${actual.apiError.message}`)
  if (status.length > 0) return verdict('none', status)
  const checksCause = strict.includes('cause') && expected.cause !== undefined
  const soft = checksCause ? difference(expected.cause, actual.cause, holders, 'cause') : null
  const output = difference(expected.output, actual.output, holders, 'output') ?? soft
  if (output !== null) return verdict('status', [output])
  if (max === 'output') return verdict('output', [])
  const data = difference(expected.inspectionData, actual.inspectionData, holders, 'inspectionData')
  return data === null ? verdict('events', []) : verdict('output', [data])
}

type Refusal = TestStateAnswer['apiError']

function compareRefusal(
  expected: NonNullable<Refusal>,
  actual: Refusal,
  holders: Placeholders,
  withMessage: boolean,
): Verdict {
  const code = difference(expected.code, actual?.code, holders, 'apiError.code')
  if (code !== null) return { level: 'none', max: 'status', ok: false, differences: [code] }
  const message = withMessage ? difference(expected.message, actual?.message, holders, 'message') : null
  return { level: 'status', max: 'status', ok: message === null, differences: message === null ? [] : [message] }
}

function difference(
  expected: JsonValue | undefined,
  actual: JsonValue | undefined,
  holders: Placeholders,
  key: string,
): string | null {
  if (expected === undefined) return actual === undefined ? null : `${key} was not recorded`
  return differenceOf(expected, actual, holders, key)
}
