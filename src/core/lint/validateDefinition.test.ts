import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Validation, validateDefinition } from './validateDefinition'

describe('validateDefinition', () => {
  test.each([
    ['{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}', 'OK', []],
    ['{"StartAt":"T","States":{"S":{"Type":"Succeed"}}}', 'FAIL', ['MISSING_TRANSITION_TARGET']],
    ['{"StartAt":"S","States":{"S":{"Type":"Succeed"}}} // why', 'OK', ['INVALID_JSON_DESCRIPTION']],
    ['', 'FAIL', ['SCHEMA_VALIDATION_FAILED']],
    ['not at all a definition', 'FAIL', ['INVALID_JSON_DESCRIPTION']],
  ])('%s', (text, result, codes) => {
    const validation = validateDefinition(text)
    expect(validation.result).toBe(result)
    expect(validation.diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  test('knows the workflow type', () => {
    const text =
      '{"StartAt":"S","States":{"S":{"Type":"Task","Resource":"arn:aws:states:::ecs:runTask.sync","End":true}}}'
    expect(validateDefinition(text).result).toBe('OK')
    expect(validateDefinition(text, { type: 'EXPRESS' }).result).toBe('FAIL')
  })

  test('leaves out the location where AWS gives none', () => {
    expect(Object.keys(validateDefinition('[]').diagnostics[0] ?? {})).toEqual(['severity', 'code', 'message'])
  })
})

const shared = process.env.STEPWRIGHT_SHARED ?? '../shared'
const definitions = join(shared, 'corpus', 'definitions')
const cases = join(shared, 'conformance', 'cases')
const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8')

if (!existsSync(definitions)) console.warn(`Left out: validation of real definitions (no ${definitions})`)
if (!existsSync(cases)) console.warn(`Left out: recorded validations (no ${cases})`)

test.skipIf(!existsSync(definitions))('real definitions are judged as their authors do, but for a few', () => {
  const rows: readonly { file: string; format: string; valid: string | null }[] = JSON.parse(
    read(definitions, 'index.json'),
  )
  const judged = rows
    .filter(({ format }) => ['json', 'jsonc', 'json+bare-placeholder'].includes(format))
    .map(({ file, valid }) => ({ file, valid, result: validateDefinition(read(definitions, file)).result }))
  const count = (valid: string, result: string) =>
    judged.filter((row) => row.valid === valid && row.result === result).length
  const refused = count('claimed-valid', 'FAIL')
  const accepted = count('claimed-invalid', 'OK')
  console.info(`claimed valid: ${refused} of ${refused + count('claimed-valid', 'OK')} refused`)
  console.info(`claimed invalid: ${accepted} of ${accepted + count('claimed-invalid', 'FAIL')} accepted`)
  // What is refused has faults that AWS refuses too (names used twice, missing states, fields of other engines), and texts
  // of templates that are no definition before they are filled in.
  expect(refused).toBeLessThanOrEqual(20)
  // What is accepted has faults inside expressions and ARNs.
  expect(accepted).toBeLessThanOrEqual(10)
})

interface Recorded {
  readonly kind: string
  readonly type: 'STANDARD' | 'EXPRESS'
  readonly operation: string
  readonly definitionText: string
  readonly expected: {
    readonly result: 'OK' | 'FAIL'
    readonly diagnostics?: readonly { readonly severity: string; readonly code: string; readonly location?: string }[]
    readonly error?: { readonly message: string }
  }
}

test.skipIf(!existsSync(cases))('recorded validations have the same result, codes and locations', () => {
  const recorded = readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(read(cases, file)) as Recorded)
    .filter(({ kind, operation }) => kind === 'validation' && operation !== 'variable_references')
  const different = recorded.filter(({ definitionText, type, expected }) => {
    const validation = validateDefinition(definitionText, { type })
    return validation.result !== expected.result || !isSame(validation, expected)
  })
  console.info(`${recorded.length - different.length} of ${recorded.length} recorded validations agree`)
  expect(different.map(({ definitionText }) => definitionText)).toEqual([])
})

function isSame({ diagnostics }: Validation, { diagnostics: listed, error }: Recorded['expected']): boolean {
  if (listed) {
    const places = (list: readonly { severity: string; code: string; location?: string }[]) =>
      list.map(({ severity, code, location }) => `${severity} ${code} ${location}`).join('\n')
    return places(diagnostics) === places(listed)
  }
  if (!error) return diagnostics.length === 0
  const text = diagnostics.map(({ code, message, location }) => `${code}: ${message} at ${location}`).join(', ')
  return error.message.endsWith(`'${text}'`)
}
