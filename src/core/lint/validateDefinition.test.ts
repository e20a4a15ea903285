import { describe, expect, test } from 'vitest'
import { validateDefinition } from './validateDefinition'

const machine = (states: object) => JSON.stringify({ StartAt: 'S', States: states })

describe('validateDefinition', () => {
  test.each([
    [machine({ S: { Type: 'Succeed' } }), 'OK', []],
    [machine({ T: { Type: 'Succeed' } }), 'FAIL', ['MISSING_TRANSITION_TARGET']],
    ['{"StartAt":"S","States":{"S":{"Type":"Succeed"}}} // why', 'OK', ['INVALID_JSON_DESCRIPTION']],
    ['', 'FAIL', ['SCHEMA_VALIDATION_FAILED']],
    ['not at all a definition', 'FAIL', ['INVALID_JSON_DESCRIPTION']],
  ])('%s', (text, result, codes) => {
    const validation = validateDefinition(text, { severity: 'WARNING' })
    expect(validation.result).toBe(result)
    expect(validation.diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  test('knows the workflow type', () => {
    const text = machine({ S: { Type: 'Task', Resource: 'arn:aws:states:::ecs:runTask.sync', End: true } })
    expect(validateDefinition(text).result).toBe('OK')
    expect(validateDefinition(text, { type: 'EXPRESS' }).result).toBe('FAIL')
  })

  test('leaves out the location where AWS gives none', () => {
    expect(Object.keys(validateDefinition('[]').diagnostics[0] ?? {})).toEqual(['severity', 'code', 'message'])
  })

  test('lists errors alone, and warnings when they are asked for', () => {
    const text = machine({ S: { Type: 'Pass', Parameters: { a: '$.b' }, Foo: 1, End: true } })
    const severities = (severity?: 'ERROR' | 'WARNING') =>
      validateDefinition(text, severity && { severity }).diagnostics.map((found) => found.severity)
    expect(severities()).toEqual(['ERROR'])
    expect(severities('ERROR')).toEqual(['ERROR'])
    expect(severities('WARNING')).toEqual(['WARNING', 'ERROR'])
  })

  test.each([
    { maxResults: undefined, faults: 100, listed: 100, truncated: false },
    { maxResults: undefined, faults: 101, listed: 100, truncated: true },
    { maxResults: 0, faults: 101, listed: 100, truncated: true },
    { maxResults: 500, faults: 101, listed: 100, truncated: true },
    { maxResults: 3, faults: 5, listed: 3, truncated: true },
    { maxResults: 5, faults: 5, listed: 5, truncated: false },
  ])('at most $maxResults of $faults: $listed', ({ maxResults, faults, listed, truncated }) => {
    const fields = Object.fromEntries(Array.from({ length: faults }, (_, index) => [`Field${index}`, 1]))
    const text = machine({ S: { Type: 'Succeed', ...fields } })
    const validation = validateDefinition(text, maxResults === undefined ? {} : { maxResults })
    expect({ count: validation.diagnostics.length, truncated: validation.truncated }).toEqual({
      count: listed,
      truncated,
    })
    expect(validation.result).toBe('FAIL')
  })

  test('state by state in the order of the text, then what is not reachable', () => {
    const text = machine({
      Lost: { Type: 'Pass', Foo: 1, End: true },
      S: { Type: 'Pass', Next: 'X', Foo: 1 },
      Last: { Type: 'Wait', End: true },
    })
    expect(validateDefinition(text).diagnostics.map(({ code, location }) => `${code} ${location}`)).toEqual([
      'SCHEMA_VALIDATION_FAILED /States/Lost',
      'MISSING_TRANSITION_TARGET /States/S/Next',
      'SCHEMA_VALIDATION_FAILED /States/S',
      'SCHEMA_VALIDATION_FAILED /States/Last',
      'MISSING_TRANSITION_TARGET /States/Lost',
      'MISSING_TRANSITION_TARGET /States/Last',
    ])
  })
})
