// The files of ResultWriter.
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import type { ChildRecord } from './ChildRecord'
import { type ResultPlan, resultFiles } from './resultFiles'
import { transformResults } from './transformResults'

const child = (status: ChildRecord['status'], output?: JsonValue): ChildRecord => ({
  executionArn: 'arn:execution',
  stateMachineArn: 'arn:machine',
  name: 'name',
  input: { n: 1 },
  status,
  output,
  startedAt: 0,
  stoppedAt: 1500,
  redrives: 0,
})

const PLAN: ResultPlan = {
  bucket: 'b',
  prefix: 'p',
  mapRunArn: 'arn:aws:states:us-east-1:123456789012:mapRun:m/l:id',
  transformation: 'COMPACT',
  outputType: 'JSON',
}

describe('resultFiles', () => {
  test.each([
    ['', 'id/manifest.json'],
    ['p', 'p/id/manifest.json'],
    ['p/', 'p/id/manifest.json'],
    ['p/q', 'p/q/id/manifest.json'],
  ])('with the prefix %j the manifest is %s', (prefix, key) => {
    expect(resultFiles([], { ...PLAN, prefix }).manifestKey).toBe(key)
  })

  test('a file for each status there is, timed out and aborted children among the failed', () => {
    const all = [child('SUCCEEDED', 1), child('TIMED_OUT'), child('ABORTED'), child('FAILED'), child('PENDING')]
    const { objects } = resultFiles(all, PLAN)
    expect(Object.keys(objects)).toEqual([
      'p/id/FAILED_0.json',
      'p/id/PENDING_0.json',
      'p/id/SUCCEEDED_0.json',
      'p/id/manifest.json',
    ])
    expect(JSON.parse(objects['p/id/FAILED_0.json'] ?? '')).toHaveLength(3)
    expect(JSON.parse(objects['p/id/manifest.json'] ?? '').ResultFiles.SUCCEEDED).toEqual([
      { Key: 'p/id/SUCCEEDED_0.json', Size: 3 },
    ])
  })

  test('sizes count bytes of UTF-8', () => {
    const { objects } = resultFiles([child('SUCCEEDED', 'é')], { ...PLAN, outputType: 'JSONL' })
    expect(objects['p/id/SUCCEEDED_0.jsonl']).toBe('"é"\n')
    expect(JSON.parse(objects['p/id/manifest.json'] ?? '').ResultFiles.SUCCEEDED[0].Size).toBe(5)
  })
})

describe('transformResults', () => {
  const all = [child('SUCCEEDED', [1, 2]), child('SUCCEEDED', 3)]

  test.each<[ResultPlan['transformation'], readonly JsonValue[]]>([
    ['COMPACT', [[1, 2], 3]],
    ['FLATTEN', [1, 2, 3]],
  ])('%s', (transformation, results) => {
    expect(transformResults(all, transformation)).toEqual(results)
  })

  test('NONE, and a child that failed with any of them, tells all there is', () => {
    const described = {
      ExecutionArn: 'arn:execution',
      Input: '{"n":1}',
      InputDetails: { Included: true },
      Name: 'name',
      StartDate: '1970-01-01T00:00:00.000Z',
      StopDate: '1970-01-01T00:00:01.500Z',
      StateMachineArn: 'arn:machine',
    }
    expect(transformResults([child('SUCCEEDED', 3)], 'NONE')).toMatchObject([
      { ...described, Output: '3', Status: 'SUCCEEDED', RedriveStatus: 'NOT_REDRIVABLE' },
    ])
    expect(transformResults([child('FAILED')], 'FLATTEN')).toMatchObject([{ ...described, Status: 'FAILED' }])
  })
})
