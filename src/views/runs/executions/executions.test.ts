// The list of executions a run has started, and the way to one of them.
import { expect, test } from 'vitest'
import type { ExecutionSummary } from '../../../core/runs/ExecutionSummary'
import { countWords, type ExecutionRow, executionRows } from './executionRows'
import { executionTitle, trailTo } from './executionWords'

const summary = (id: number, change: Partial<ExecutionSummary>): [number, ExecutionSummary] => [
  id,
  {
    ...{ id, parent: 0, by: 'mapRun', owner: 3, ownerName: 'Each order', index: 0, name: `child-${id}` },
    ...{ arn: '', stateMachineName: 'orders/Each', status: 'SUCCEEDED', startedAt: 0, stoppedAt: 1, length: 4 },
    ...change,
  },
]

const executions = new Map([
  summary(1, { by: 'task', owner: 1, ownerName: 'Ship', index: -1, stateMachineName: 'shipping' }),
  summary(2, { index: 1, status: 'FAILED' }),
  summary(3, { index: 0 }),
  summary(4, { index: 2, status: 'TIMED_OUT' }),
  summary(5, { index: 3, status: 'RUNNING', stoppedAt: null }),
  summary(6, { owner: 2, ownerName: 'Each line', status: 'ABORTED' }),
  summary(7, { parent: 1, owner: 0, ownerName: 'Each parcel', index: 9 }),
])

const short = (row: ExecutionRow): string =>
  row.kind === 'mapRun' ? `${row.name}: ${countWords(row.counts)}` : executionTitle(row.summary)

test('children stand under their Map in the order of their items, what tasks start comes after', () => {
  expect(executionRows(executions, 0).map(short)).toEqual([
    ...['Each line: 1 aborted', '#0'],
    ...['Each order: 1 running, 1 succeeded, 2 failed', '#0', '#1', '#2', '#3'],
    'shipping',
  ])
  expect(executionRows(executions, 1).map(short)).toEqual(['Each parcel: 1 succeeded', '#9'])
  expect(executionRows(executions, 5)).toEqual([])
})

test('a child that was begun anew under its name counts once, as it stands now', () => {
  const again = new Map([summary(2, { status: 'FAILED' }), summary(3, { index: 1 }), summary(4, { name: 'child-2' })])
  expect(executionRows(again, 0).map(short)).toEqual(['Each order: 2 succeeded', '#0', '#1'])
})

test('items that are not started yet are pending', () => {
  const [head] = executionRows(executions, 0, new Map([[2, 5]]))
  expect(head && short(head)).toBe('Each line: 4 pending, 1 aborted')
})

test('the way to an execution leads through those around it', () => {
  expect(trailTo(executions, 7).map((each) => `${each.ownerName} › ${executionTitle(each)}`)).toEqual([
    'Ship › shipping',
    'Each parcel › #9',
  ])
  expect(trailTo(executions, 0)).toEqual([])
})
