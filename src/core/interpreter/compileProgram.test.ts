// Definitions that cannot run, with the code and place AWS reports.
import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { locationOf } from '../base/Path'
import { compileProgram } from './compileProgram'

const TASK = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true }
const machine = (state: JsonValue, more: object = {}) => ({ StartAt: 'S', States: { S: state }, ...more })

function faultsOf(definition: JsonValue): readonly string[] {
  const program = compileProgram(definition)
  return program.ok ? [] : program.error.diagnostics.map(({ code, path }) => `${code} ${locationOf(path)}`)
}

describe('compileProgram refuses', () => {
  test.each<[string, JsonValue, readonly string[]]>([
    ['what is no object', [], ['SCHEMA_VALIDATION_FAILED /']],
    ['no States', { StartAt: 'S' }, ['SCHEMA_VALIDATION_FAILED /']],
    ['no StartAt', { States: {} }, ['SCHEMA_VALIDATION_FAILED /']],
    [
      'a start that is not there',
      { StartAt: 'X', States: { S: { Type: 'Succeed' } } },
      ['MISSING_TRANSITION_TARGET /StartAt'],
    ],
    [
      'an unknown Type',
      machine({ Type: 'Step', End: true }),
      ['SCHEMA_VALIDATION_FAILED /States/S/Type', 'MISSING_TRANSITION_TARGET /StartAt'],
    ],
    ['a dangling Next', machine({ Type: 'Pass', Next: 'X' }), ['MISSING_TRANSITION_TARGET /States/S/Next']],
    ['neither Next nor End', machine({ Type: 'Pass' }), ['SCHEMA_VALIDATION_FAILED /States/S']],
    ['an empty Choices', machine({ Type: 'Choice', Choices: [] }), ['SCHEMA_VALIDATION_FAILED /States/S/Choices']],
    [
      'a rule without a comparator',
      machine({ Type: 'Choice', Choices: [{ Variable: '$', Next: 'S' }] }),
      ['SCHEMA_VALIDATION_FAILED /States/S/Choices[0]'],
    ],
    [
      'a rule without Next',
      machine({ Type: 'Choice', Choices: [{ Variable: '$', IsNull: true }] }),
      ['SCHEMA_VALIDATION_FAILED /States/S/Choices[0]'],
    ],
    [
      'a bad path',
      machine({ Type: 'Pass', InputPath: 'a', End: true }),
      ['SCHEMA_VALIDATION_FAILED /States/S/InputPath'],
    ],
    [
      'a ResultPath in the context',
      machine({ Type: 'Pass', ResultPath: '$$.a', End: true }),
      ['SCHEMA_VALIDATION_FAILED /States/S/ResultPath'],
    ],
    [
      'a bad intrinsic call',
      machine({ Type: 'Pass', Parameters: { 'a.$': 'States.No(1)' }, End: true }),
      ['SCHEMA_VALIDATION_FAILED /States/S/Parameters'],
    ],
    [
      'a bad expression',
      machine({ ...TASK, QueryLanguage: 'JSONata', Arguments: { a: '{% 1 + %}' } }),
      ['INVALID_JSONATA_EXPRESSION /States/S/Arguments/a'],
    ],
    [
      'a result where there is none',
      machine({ Type: 'Pass', QueryLanguage: 'JSONata', Output: '{% $states.result %}', End: true }),
      ['UNSUPPORTED_JSONATA_EXPRESSION /States/S/Output'],
    ],
    [
      'JSONPath in a JSONata machine',
      machine({ Type: 'Succeed', QueryLanguage: 'JSONPath' }, { QueryLanguage: 'JSONata' }),
      ['SCHEMA_VALIDATION_FAILED /States/S'],
    ],
    ['a Wait for nothing', machine({ Type: 'Wait', End: true }), ['SCHEMA_VALIDATION_FAILED /States/S']],
    [
      'a timestamp that is none',
      machine({ Type: 'Wait', Timestamp: 'soon', End: true }),
      ['SCHEMA_VALIDATION_FAILED /States/S/Timestamp'],
    ],
    [
      'a Catch without ErrorEquals',
      machine({ ...TASK, Catch: [{ Next: 'S' }] }),
      ['SCHEMA_VALIDATION_FAILED /States/S/Catch[0]'],
    ],
    [
      'a target outside of the branch',
      machine({
        Type: 'Parallel',
        Branches: [{ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'S' } } }],
        End: true,
      }),
      ['MISSING_TRANSITION_TARGET /States/S/Branches[0]/States/A/Next'],
    ],
    [
      'a name used twice',
      machine({ Type: 'Map', ItemProcessor: machine({ Type: 'Succeed' }), End: true }),
      ['DUPLICATE_STATE_NAME /States/S/ItemProcessor/States/S'],
    ],
    ['a Map without a processor', machine({ Type: 'Map', End: true }), ['SCHEMA_VALIDATION_FAILED /States/S']],
    [
      'a TimeoutSeconds of 0',
      machine({ Type: 'Succeed' }, { TimeoutSeconds: 0 }),
      ['SCHEMA_VALIDATION_FAILED /TimeoutSeconds'],
    ],
  ])('%s', (_, definition, faults) => {
    expect(faultsOf(definition)).toEqual(faults)
  })

  test('all faults at once, in one sentence', () => {
    const program = compileProgram({
      StartAt: 'A',
      States: { A: { Type: 'Pass', Next: 'X' }, B: { Type: 'Pass', Next: 'Y' } },
    })
    expect(program.ok ? '' : program.error.message).toBe(
      "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/A/Next, MISSING_TRANSITION_TARGET: Missing 'Next' target: Y at /States/B/Next'",
    )
  })

  test('states are numbered with their paths and owners', () => {
    const definition = {
      StartAt: 'M',
      States: {
        M: { Type: 'Map', Iterator: { StartAt: 'A', States: { A: { Type: 'Succeed' } } }, Next: 'Z' },
        Z: { Type: 'Succeed' },
      },
    }
    const program = compileProgram(definition)
    expect(program.ok && program.value.infos).toEqual([
      { index: 0, name: 'M', type: 'Map', path: ['States', 'M'], owner: -1 },
      { index: 1, name: 'Z', type: 'Succeed', path: ['States', 'Z'], owner: -1 },
      { index: 2, name: 'A', type: 'Succeed', path: ['States', 'M', 'Iterator', 'States', 'A'], owner: 0 },
    ])
  })
})

describe('variables', () => {
  const assigning = (assign: JsonObject, inner: JsonObject = {}): JsonObject => ({
    StartAt: 'A',
    States: {
      A: { Type: 'Pass', Assign: assign, Next: 'P' },
      P: {
        Type: 'Parallel',
        Branches: [{ StartAt: 'I', States: { I: { Type: 'Pass', Assign: inner, End: true } } }],
        End: true,
      },
    },
  })

  test.each<[string, JsonObject, readonly string[]]>([
    ['a good name', assigning({ größe: 1, 'x.$': '$' }, { y: 1 }), []],
    ['letters alone', assigning({ 'a-b': 1 }), ['INVALID_VARIABLE_NAME']],
    ['80 letters at most', assigning({ [`v${'x'.repeat(80)}`]: 1 }), ['INVALID_VARIABLE_NAME']],
    ["AWS's own", assigning({ states: 1 }), ['RESERVED_VARIABLE_NAME']],
    ['one of a scope around', assigning({ x: 1 }, { 'x.$': '$' }), []],
  ])('%s', (_, definition, codes) => {
    const program = compileProgram(definition)
    expect(program.ok ? [] : program.error.diagnostics.map(({ code }) => code)).toEqual(codes)
  })
})
