// Validations against their recordings: the comparer on cases of our own, and, where they are, the recorded ones.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { casesIn } from './casesIn'
import { compareValidation } from './compareValidation'
import { runValidation } from './runValidation'
import { isSpoiled, type ValidationCase, type ValidationResult } from './ValidationCase'

const error = { severity: 'ERROR', code: 'A', message: 'm', location: '/States/S' } as const
const listed: ValidationResult = { result: 'FAIL', diagnostics: [error] }
const refused: ValidationResult = { result: 'FAIL', error: { code: 'InvalidDefinition', message: "x: 'A: m at /'" } }
const reading: ValidationResult = { result: 'OK', variableReferences: { S: ['a', 'b'] } }

describe('a validation agrees as far as it does', () => {
  test.each<[string, ValidationResult, ValidationResult, string, boolean]>([
    ['the same', listed, listed, 'events', true],
    ['another result', listed, { result: 'OK', diagnostics: [] }, 'none', false],
    ['another code', listed, { result: 'FAIL', diagnostics: [{ ...error, code: 'B' }] }, 'status', false],
    ['one more', listed, { result: 'FAIL', diagnostics: [error, error] }, 'status', false],
    ['another place', listed, { result: 'FAIL', diagnostics: [{ ...error, location: '/' }] }, 'output', false],
    ['another severity', listed, { result: 'FAIL', diagnostics: [{ ...error, severity: 'WARNING' }] }, 'output', false],
    ['the same refusal', refused, refused, 'output', true],
    ['another refusal', refused, { result: 'FAIL', error: { code: 'X', message: '' } }, 'status', false],
    ['the same variables', reading, { result: 'OK', variableReferences: { S: ['b', 'a'] } }, 'output', true],
    ['other variables', reading, { result: 'OK', variableReferences: { S: ['a'] } }, 'status', false],
  ])('%s', (_, expected, actual, level, ok) => {
    expect(compareValidation({ expected }, actual)).toMatchObject({ level, ok })
  })

  test('words count when they are asked for', () => {
    const other = { result: 'FAIL', diagnostics: [{ ...error, message: 'n' }] } as const
    expect(compareValidation({ expected: listed }, other).ok).toBe(true)
    expect(compareValidation({ expected: listed }, other, ['message']).ok).toBe(false)
  })
})

test('each operation has its answer', () => {
  const S = { Type: 'Pass', Parameters: { 'v.$': '$x' }, Next: 'X' }
  const recorded = {
    id: 'i',
    group: 'g',
    kind: 'validation',
    definition: { StartAt: 'S', States: { S } },
    expected: listed,
  } as const
  const answer = (operation: ValidationCase['operation']) => runValidation({ ...recorded, operation })
  expect(answer('validate_state_machine_definition').diagnostics?.map(({ location }) => location)).toEqual([
    '/States/S/Next',
    undefined,
  ])
  expect(answer('create_state_machine').error).toEqual({
    code: 'InvalidDefinition',
    message:
      "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/S/Next, MISSING_END_STATE: Workflow has no terminal state at null'",
  })
  expect(answer('variable_references').variableReferences).toEqual({ S: ['x'] })
})

const folder = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'conformance', 'cases')
const recorded = (casesIn(folder) ?? []).filter((one): one is ValidationCase => one.kind === 'validation')
if (recorded.length === 0) console.warn(`Left out: recorded validations (none below ${folder})`)

test.skipIf(recorded.length === 0)('every recorded validation agrees, its words too', () => {
  const whole = recorded.filter((one) => !isSpoiled(one))
  expect(recorded.length - whole.length).toBeLessThanOrEqual(1)
  const differing = whole.flatMap((one) => {
    const { ok, differences } = compareValidation(one, runValidation(one), ['message'])
    return ok ? [] : [`${one.id}: ${differences.join(', ')}`]
  })
  console.info(`${whole.length - differing.length} of ${recorded.length} recorded validations agree`)
  expect(differing).toEqual([])
})
