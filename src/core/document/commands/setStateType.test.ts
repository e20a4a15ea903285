import { describe, expect, test } from 'vitest'
import type { StateTypeName } from '../../asl/StateType'
import type { JsonValue } from '../../base/JsonValue'
import { openDocument } from '../openDocument'
import { droppedFields, setStateType } from './setStateType'
import { idOf, layoutsOf, tryCommand } from './tryCommand'

const caught = { ErrorEquals: ['States.ALL'], Next: 'Z' }

const cases: readonly [string, JsonValue, StateTypeName, JsonValue, readonly string[]][] = [
  [
    'Pass to Succeed',
    { Type: 'Pass', Comment: 'c', Result: 1, Next: 'Z' },
    'Succeed',
    { Type: 'Succeed', Comment: 'c' },
    ['Result'],
  ],
  ['Succeed to Pass', { Type: 'Succeed', InputPath: '$.a' }, 'Pass', { Type: 'Pass', InputPath: '$.a', End: true }, []],
  ['Pass to Choice', { Type: 'Pass', Next: 'Z' }, 'Choice', { Type: 'Choice', Choices: [], Default: 'Z' }, []],
  ['an ending Pass to Choice', { Type: 'Pass', End: true }, 'Choice', { Type: 'Choice', Choices: [] }, []],
  ['Choice to Pass', { Type: 'Choice', Choices: [], Default: 'Z' }, 'Pass', { Type: 'Pass', Next: 'Z' }, ['Choices']],
  [
    'Choice without Default to Wait',
    { Type: 'Choice', Choices: [{ Variable: '$.a', IsNull: true, Next: 'Z' }] },
    'Wait',
    { Type: 'Wait', Seconds: 5, Next: 'Z' },
    ['Choices'],
  ],
  [
    'Task to Map keeps Retry and Catch',
    { Type: 'Task', Resource: 'r', Retry: [], Catch: [caught], Next: 'Z' },
    'Map',
    {
      Type: 'Map',
      Retry: [],
      Catch: [caught],
      Next: 'Z',
      ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, States: {} },
    },
    ['Resource'],
  ],
  ['an unknown type to Pass', { Type: 'Pas', Mine: 1, End: true }, 'Pass', { Type: 'Pass', Mine: 1, End: true }, []],
  ['no type to Fail', { Comment: 'c' }, 'Fail', { Type: 'Fail', Comment: 'c' }, []],
  [
    'the same type',
    { Type: 'Pass', Seconds: 1, End: true },
    'Pass',
    { Type: 'Pass', Seconds: 1, End: true },
    ['Seconds'],
  ],
]

describe('setStateType', () => {
  for (const [title, before, type, after, dropped] of cases) {
    const definition = { StartAt: 'A', States: { A: before, Z: { Type: 'Succeed' } } }
    test.each(layoutsOf(definition))(`${title}, $layout`, ({ text }) => {
      const trial = tryCommand(text, setStateType, (doc) => ({ state: idOf(doc, 'A'), type }))
      expect(trial.value).toEqual({ StartAt: 'A', States: { A: after, Z: { Type: 'Succeed' } } })
      expect(idOf(trial.after, 'A')).toBe(idOf(trial.before, 'A'))
    })
    test(`${title}: what would go`, () => {
      const doc = openDocument(JSON.stringify(definition))
      expect(droppedFields(doc, { state: idOf(doc, 'A'), type })).toEqual(dropped)
    })
  }
})
