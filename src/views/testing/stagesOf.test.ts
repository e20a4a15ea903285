import { expect, test } from 'vitest'
import type { TestedState } from '../../core/teststate/TestStateResult'
import { stagesOf } from './stagesOf'

function shown(inspectionData: TestedState['inspectionData']) {
  return stagesOf({ status: 'SUCCEEDED', inspectionData }).map(({ title, change }) => `${title}: ${change}`)
}

test('stages come in the order of the data flow, each beside what it worked on', () => {
  const data = {
    afterResultPath: { a: 1, r: 3 },
    afterResultSelector: 3,
    result: { x: 3 },
    afterParameters: { p: 1 },
    afterInputPath: { a: 1 },
    input: { a: 1 },
    maxConcurrency: 2,
  }
  expect(shown(data)).toEqual([
    'State input: ',
    'After InputPath: Unchanged',
    'After Parameters: Replaced',
    'Result: ',
    'After ResultSelector: Replaced',
    'After ResultPath: Added r',
  ])
})

test('a value that is null is a stage too; without inspection data there is none', () => {
  expect(shown({ input: null, afterInputPath: null })).toEqual(['State input: ', 'After InputPath: Unchanged'])
  expect(shown(undefined)).toEqual([])
})
