import { describe, expect, test } from 'vitest'
import type { ProgramState } from '../../core/asl/Execution'
import type { HistoryEventType } from '../../core/asl/HistoryEvent'
import type { StateVisit } from '../../core/runs/RunView'
import type { EventRow } from '../../studio/runs/RunState'
import { enclosingMaps } from './enclosingMaps'
import { errorMarks } from './errorMarks'
import { filterEvents } from './filterEvents'
import { visitAtCursor, visitEvents } from './visitEvents'

const states: readonly ProgramState[] = [
  { index: 0, name: 'Each', type: 'Map', path: [], owner: -1 },
  { index: 1, name: 'Pay', type: 'Task', path: [], owner: 0 },
]

type Line = readonly [HistoryEventType, number, ...(readonly number[])]

/** Two iterations of a Map whose tasks interleave; the second is tried twice. */
const lines: readonly Line[] = [
  ['ExecutionStarted', -1],
  ['MapStateEntered', 0],
  ['MapStateStarted', 0],
  ['MapIterationStarted', 0],
  ['MapIterationStarted', 0],
  ['TaskStateEntered', 1, 0],
  ['TaskStateEntered', 1, 1],
  ['TaskScheduled', 1, 0],
  ['TaskScheduled', 1, 1],
  ['TaskFailed', 1, 1],
  ['TaskSucceeded', 1, 0],
  ['TaskScheduled', 1, 1],
  ['TaskStateExited', 1, 0],
  ['TaskSucceeded', 1, 1],
  ['TaskStateExited', 1, 1],
  ['MapStateSucceeded', 0],
]

function historyOf(cursor = lines.length) {
  const row = (id: number): EventRow | null => {
    const line = lines[id - 1]
    if (!line) return null
    const [type, state, ...iteration] = line
    return { id, previousEventId: id - 1, timestamp: id, type, state, iteration }
  }
  return { length: lines.length, cursor, row, states }
}

function visit(entered: number, ended: number): StateVisit {
  return { frame: entered, status: 'Succeeded', entered, ended, attempts: 1 }
}

describe('events of a visit', () => {
  test.each<[string, StateVisit, number, readonly number[]]>([
    ['the first iteration', visit(6, 13), 16, [6, 8, 11, 13]],
    ['the second, which runs at the same time', visit(7, 15), 16, [7, 9, 10, 12, 14, 15]],
    ['only up to the cursor', visit(7, 15), 10, [7, 9, 10]],
    ['while it goes on', visit(7, 0), 12, [7, 9, 10, 12]],
    ['a Map, without its iterations', visit(2, 0), 16, [2, 3, 16]],
  ])('%s', (_title, seen, cursor, ids) => {
    expect(visitEvents(historyOf(cursor), seen)).toEqual(ids)
  })

  test.each<[number, number]>([
    [8, 0],
    [9, 1],
    [13, 0],
    [14, 1],
    [16, 1],
    [0, 1],
  ])('at event %d visit %d is looked at', (cursor, at) => {
    expect(visitAtCursor(historyOf(cursor), [visit(6, 13), visit(7, 15)])).toBe(at)
  })

  test('no visits', () => {
    expect(visitAtCursor(historyOf(), [])).toBe(-1)
  })
})

describe('filter', () => {
  test.each<[string, Parameters<typeof filterEvents>[1], readonly number[] | null]>([
    ['nothing asked', { text: '  ', kind: 'all', state: -1 }, null],
    ['errors', { text: '', kind: 'errors', state: -1 }, [10]],
    ['words in any order and case', { text: '#1 PAY scheduled', kind: 'all', state: -1 }, [9, 12]],
    ['states', { text: 'each', kind: 'states', state: -1 }, [2]],
    ['work of one state', { text: '#0', kind: 'work', state: 1 }, [8, 11]],
    ['an error log', { text: '', kind: 'all', state: -1, level: 'ERROR' }, [10]],
    ['a fatal log', { text: '', kind: 'all', state: -1, level: 'FATAL' }, []],
    ['no log', { text: '', kind: 'all', state: -1, level: 'OFF' }, []],
    ['nothing fits', { text: 'refund', kind: 'all', state: -1 }, []],
  ])('%s', (_title, filter, ids) => {
    expect(filterEvents(historyOf(), filter)).toEqual(ids)
  })
})

test('a failure is marked where it happened, and few marks stand for many failures', () => {
  expect(errorMarks(historyOf())).toEqual([10])
  const failing = (id: number): EventRow => ({
    id,
    previousEventId: 0,
    timestamp: 0,
    type: 'TaskFailed',
    state: 1,
    iteration: [],
  })
  const many = errorMarks({ length: 25_000, row: failing })
  expect(many.length).toBeLessThanOrEqual(201)
  expect(many[0]).toBe(1)
})

test('the Maps around a state, from the outside in', () => {
  const nested: readonly ProgramState[] = [
    { index: 0, name: 'Outer', type: 'Map', path: [], owner: -1 },
    { index: 1, name: 'Both', type: 'Parallel', path: [], owner: 0 },
    { index: 2, name: 'Inner', type: 'Map', path: [], owner: 1 },
    { index: 3, name: 'Pay', type: 'Task', path: [], owner: 2 },
  ]
  expect([3, 2, 1, 0, 9].map((index) => enclosingMaps(nested, index))).toEqual([[0, 2], [0, 2], [0], [0], []])
})
