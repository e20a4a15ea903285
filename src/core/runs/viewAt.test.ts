// The picture of a run: hand-written histories event by event, real runs of every kind, and the laws of folding.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FrameInfo, MockEntry, Outcome, ProgramState } from '../asl/Execution'
import type { HistoryEvent, HistoryEventType } from '../asl/HistoryEvent'
import type { StateStatus } from '../asl/StateStatus'
import type { StateTypeName } from '../asl/StateType'
import type { JsonValue } from '../base/JsonValue'
import { packEvents } from './EventColumns'
import { RunFold } from './RunFold'
import { RunHistory } from './RunHistory'
import { RunSession } from './RunSession'
import type { RunView } from './RunView'
import { type Focus, viewAt, viewOf } from './viewAt'
import { withPause } from './withPause'

const ALL: Focus = new Map()

/** `[type, state, frame, previousEventId, exit or index]`. */
type Line = readonly [HistoryEventType, number, number, number, (string | number)?]

function historyOf(
  types: readonly (readonly [StateTypeName, number?])[],
  frames: readonly FrameInfo[],
  lines: readonly Line[],
  outcome: Outcome | null = null,
): RunHistory {
  const states = types.map(
    ([type, owner = -1], index): ProgramState => ({ index, name: `S${index}`, type, path: [], owner }),
  )
  const events = lines.map(
    ([type, state, frame, previousEventId, extra], at): HistoryEvent => ({
      id: at + 1,
      previousEventId,
      timestamp: at * 10,
      type,
      frame,
      state,
      ...(typeof extra === 'string' && { exit: extra }),
      ...(typeof extra === 'number' && { index: extra }),
    }),
  )
  const history = new RunHistory(states)
  history.append({
    columns: packEvents(events),
    frames: [{ frame: 0, parent: -1, owner: -1, index: 0 }, ...frames],
    outcome,
    executions: [],
    known: 0,
    pending: [],
    asking: false,
  })
  return history
}

/** Statuses in short, by state: P in progress, S, F, E caught error, C cancelled, - not started. */
function letters(history: RunHistory, view: RunView): string {
  const short: Readonly<Record<StateStatus, string>> = {
    'Not started': '-',
    'In Progress': 'P',
    Succeeded: 'S',
    Failed: 'F',
    'Caught error': 'E',
    Cancelled: 'C',
    Paused: '|',
  }
  return history.states.map(({ index }) => short[view.states.get(index)?.status ?? 'Not started']).join('')
}

function film(history: RunHistory, focus: Focus = ALL): readonly string[] {
  return Array.from({ length: history.table.length }, (_, at) => letters(history, viewAt(history, at + 1, focus)))
}

describe('statuses, event by event', () => {
  test('a chain that succeeds', () => {
    const history = historyOf(
      [['Pass'], ['Succeed']],
      [],
      [
        ['ExecutionStarted', -1, 0, 0],
        ['PassStateEntered', 0, 0, 0],
        ['PassStateExited', 0, 0, 2, 'next'],
        ['SucceedStateEntered', 1, 0, 3],
        ['SucceedStateExited', 1, 0, 4, 'end'],
        ['ExecutionSucceeded', -1, 0, 5],
      ],
      { status: 'SUCCEEDED' },
    )

    expect(film(history)).toEqual(['--', 'P-', 'S-', 'SP', 'SS', 'SS'])
    expect(viewAt(history, 6, ALL)).toMatchObject({ outcome: { status: 'SUCCEEDED' }, current: -1, failing: -1 })
    expect(viewAt(history, 5, ALL)).toMatchObject({ outcome: null, current: 1 })
    expect([...viewAt(history, 6, ALL).taken]).toEqual([
      ['0/next', 1],
      ['start/0', 1],
      ['1/end', 1],
    ])
    expect(viewAt(history, 0, ALL).states.size).toBe(0)
  })

  test('a task that is retried, then caught', () => {
    const history = historyOf(
      [['Task'], ['Pass']],
      [],
      [
        ['ExecutionStarted', -1, 0, 0],
        ['TaskStateEntered', 0, 0, 0],
        ['TaskScheduled', 0, 0, 2],
        ['TaskStarted', 0, 0, 3],
        ['TaskFailed', 0, 0, 4],
        ['TaskScheduled', 0, 0, 5],
        ['TaskTimedOut', 0, 0, 6],
        ['TaskStateExited', 0, 0, 7, 'catch/1'],
        ['PassStateEntered', 1, 0, 8],
      ],
    )

    expect(film(history)).toEqual(['--', 'P-', 'P-', 'P-', 'F-', 'P-', 'F-', 'E-', 'EP'])
    expect(viewAt(history, 6, ALL).states.get(0)?.visits).toEqual([
      { frame: 0, status: 'In Progress', entered: 2, ended: 0, attempts: 2 },
    ])
    expect(viewAt(history, 9, ALL).taken.get('0/catch/1')).toBe(1)
  })

  test('what is open when the execution is stopped is cancelled', () => {
    const history = historyOf(
      [['Wait']],
      [],
      [
        ['ExecutionStarted', -1, 0, 0],
        ['WaitStateEntered', 0, 0, 0],
        ['ExecutionAborted', -1, 0, 0],
      ],
      { status: 'ABORTED' },
    )

    expect(film(history)).toEqual(['-', 'P', 'C'])
    expect(viewAt(history, 3, ALL).failing).toBe(-1)
    expect(viewAt(history, 3, ALL).states.get(0)?.visits[0]?.ended).toBe(3)
  })

  test('a visit that comes again counts as the latest', () => {
    const history = historyOf(
      [['Pass'], ['Choice']],
      [],
      [
        ['PassStateEntered', 0, 0, 0],
        ['PassStateExited', 0, 0, 1, 'next'],
        ['ChoiceStateEntered', 1, 0, 2],
        ['ChoiceStateExited', 1, 0, 3, 'rule/0'],
        ['PassStateEntered', 0, 0, 4],
      ],
    )
    const view = viewAt(history, 5, ALL)

    expect(letters(history, view)).toBe('PS')
    expect(view.states.get(0)?.visits.map(({ status }) => status)).toEqual(['Succeeded', 'In Progress'])
    expect(view.taken.get('start/0')).toBe(1)
    expect(view.taken.get('1/rule/0')).toBe(1)
  })

  test('a branch fails a Parallel: it failed, its sibling was cancelled', () => {
    const history = historyOf(
      [['Parallel'], ['Task', 0], ['Wait', 0]],
      [
        { frame: 1, parent: 0, owner: 0, index: 0 },
        { frame: 2, parent: 0, owner: 0, index: 1 },
      ],
      [
        ['ParallelStateEntered', 0, 0, 0],
        ['ParallelStateStarted', 0, 0, 1],
        ['TaskStateEntered', 1, 1, 2],
        ['TaskScheduled', 1, 1, 3],
        ['WaitStateEntered', 2, 2, 2],
        ['TaskFailed', 1, 1, 4],
        ['TaskStateAborted', 1, 1, 6],
        ['WaitStateAborted', 2, 2, 6],
        ['ParallelStateFailed', 0, 0, 6],
        ['ExecutionFailed', -1, 0, 9],
      ],
      { status: 'FAILED' },
    )

    expect(film(history).slice(5)).toEqual(['PFP', 'PFP', 'PFC', 'FFC', 'FFC'])
    expect(viewAt(history, 10, ALL).failing).toBe(1)
  })

  test('a Parallel that is tried again starts afresh', () => {
    const history = historyOf(
      [['Parallel'], ['Fail', 0], ['Wait', 0]],
      [
        { frame: 1, parent: 0, owner: 0, index: 0 },
        { frame: 2, parent: 0, owner: 0, index: 1 },
        { frame: 3, parent: 0, owner: 0, index: 0 },
      ],
      [
        ['ParallelStateEntered', 0, 0, 0],
        ['ParallelStateStarted', 0, 0, 1],
        ['WaitStateEntered', 2, 2, 2],
        ['FailStateEntered', 1, 1, 2],
        ['WaitStateAborted', 2, 2, 4],
        ['ParallelStateStarted', 0, 0, 4],
        ['FailStateEntered', 1, 3, 6],
      ],
    )

    expect(film(history).slice(2)).toEqual(['P-P', 'PFP', 'PFC', 'P--', 'PF-'])
    expect(viewAt(history, 7, ALL).states.get(0)?.visits[0]?.attempts).toBe(2)
    expect(viewAt(history, 7, ALL).states.get(1)?.visits).toHaveLength(1)
  })

  test('iterations are counted, aggregated, and shown one by one', () => {
    const history = historyOf(
      [['Map'], ['Task', 0]],
      [1, 2, 3].map((frame) => ({ frame, parent: 0, owner: 0, index: frame - 1 })),
      [
        ['MapStateEntered', 0, 0, 0],
        ['MapStateStarted', 0, 0, 1, 4],
        ['MapIterationStarted', 0, 1, 2, 0],
        ['MapIterationStarted', 0, 2, 2, 1],
        ['MapIterationStarted', 0, 3, 2, 2],
        ['TaskStateEntered', 1, 1, 3],
        ['TaskStateEntered', 1, 2, 4],
        ['TaskStateEntered', 1, 3, 5],
        ['TaskStateExited', 1, 1, 6, 'end'],
        ['MapIterationSucceeded', 0, 1, 9, 0],
        ['TaskTimedOut', 1, 2, 7],
        ['MapIterationFailed', 0, 2, 11, 1],
        ['TaskStateAborted', 1, 2, 11],
        ['MapIterationAborted', 0, 3, 11, 2],
        ['TaskStateAborted', 1, 3, 11],
        ['MapStateFailed', 0, 0, 11],
        ['ExecutionFailed', -1, 0, 16],
      ],
      { status: 'FAILED' },
    )
    const end = viewAt(history, 17, ALL)

    expect(film(history).slice(8)).toEqual(['PP', 'PP', 'PP', 'PP', 'PP', 'PP', 'PF', 'FF', 'FF'])
    expect(viewAt(history, 10, ALL).states.get(0)?.iterations).toEqual({
      total: 4,
      started: 3,
      running: 2,
      succeeded: 1,
      failed: 0,
      aborted: 0,
    })
    expect(end.states.get(0)?.iterations).toEqual({
      total: 4,
      started: 3,
      running: 0,
      succeeded: 1,
      failed: 1,
      aborted: 1,
    })
    expect(end.failing).toBe(1)
    expect(end.taken.get('start/1')).toBe(3)
    expect([0, 1, 2, 3].map((index) => letters(history, viewAt(history, 17, new Map([[0, index]]))))).toEqual([
      'FS',
      'FF',
      'FC',
      'F-',
    ])
    expect(viewAt(history, 17, new Map([[0, 0]])).taken.get('1/end')).toBe(1)
    expect(viewAt(history, 17, new Map([[0, 1]])).taken.get('1/end')).toBeUndefined()
  })

  test('a paused run shows the state under the cursor as paused', () => {
    const history = historyOf(
      [['Wait']],
      [],
      [
        ['WaitStateEntered', 0, 0, 0],
        ['WaitStateExited', 0, 0, 1, 'end'],
      ],
    )

    expect(letters(history, withPause(viewAt(history, 1, ALL)))).toBe('|')
    expect(letters(history, withPause(viewAt(history, 2, ALL)))).toBe('S')
  })
})

const OPTIONS = {
  at: 0,
  seed: 1,
  type: 'STANDARD',
  roleArn: 'arn:aws:iam::123456789012:role/r',
  executionName: 'e',
  stateMachineName: 'm',
  maxEvents: 25_000,
} as const

function runOf(
  definition: JsonValue,
  input: JsonValue = {},
  mocks: Readonly<Record<string, readonly MockEntry[]>> = {},
): RunHistory {
  const started = RunSession.start({
    text: JSON.stringify(definition),
    notation: 'json',
    input,
    mocks: new Map(Object.entries(mocks)),
    options: OPTIONS,
  })
  if (!started.ok) throw new Error(started.error)
  const history = new RunHistory(started.value.states)
  while (history.outcome === null) {
    history.append(started.value.advance({ turns: 1000 }))
    if (history.asking) history.append(started.value.act({ kind: 'passTime' }).batch)
  }
  return history
}

/** `{name: status}` at the end. */
function ending(history: RunHistory, focus: Focus = ALL): Readonly<Record<string, StateStatus>> {
  const view = viewAt(history, history.table.length, focus)
  return Object.fromEntries(
    history.states.map(({ name, index }) => [name, view.states.get(index)?.status ?? 'Not started']),
  )
}

function indexOf(history: RunHistory, state: string): number {
  return history.states.findIndex(({ name }) => name === state)
}

const call = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true } as const
const boom: readonly MockEntry[] = [{ throw: { error: 'Boom', cause: 'b' }, repeat: true }]

describe('real runs', () => {
  test('a failing branch: the task failed, the others were called off, containers failed', () => {
    const history = runOf(
      {
        StartAt: 'Outer',
        States: {
          Outer: {
            Type: 'Parallel',
            End: true,
            Branches: [
              {
                StartAt: 'Inner',
                States: {
                  Inner: {
                    Type: 'Parallel',
                    End: true,
                    Branches: [
                      { StartAt: 'Bad', States: { Bad: call } },
                      { StartAt: 'Slow', States: { Slow: { Type: 'Wait', Seconds: 60, End: true } } },
                    ],
                  },
                },
              },
              { StartAt: 'Late', States: { Late: { Type: 'Wait', Seconds: 90, End: true } } },
              { StartAt: 'Quick', States: { Quick: { Type: 'Pass', End: true } } },
            ],
          },
        },
      },
      {},
      { '/States/Outer/Branches[0]/States/Inner/Branches[0]/States/Bad': boom },
    )

    expect(ending(history)).toEqual({
      Outer: 'Failed',
      Inner: 'Failed',
      Bad: 'Failed',
      Slow: 'Cancelled',
      Late: 'Cancelled',
      Quick: 'Succeeded',
    })
    expect(history.states[viewAt(history, history.table.length, ALL).failing]?.name).toBe('Bad')
  })

  test('a Map whose error is caught', () => {
    const inner = { ...call, Retry: [{ ErrorEquals: ['Boom'], MaxAttempts: 1 }] }
    const history = runOf(
      {
        StartAt: 'Each',
        States: {
          Each: {
            Type: 'Map',
            ItemsPath: '$.list',
            MaxConcurrency: 1,
            ItemProcessor: { StartAt: 'Work', States: { Work: inner } },
            Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Sorry' }],
            Next: 'Done',
          },
          Sorry: { Type: 'Pass', Next: 'Done' },
          Done: { Type: 'Succeed' },
        },
      },
      { list: [1, 2, 3] },
      { '/States/Each/ItemProcessor/States/Work': [{ return: 1 }, ...boom] },
    )
    const view = viewAt(history, history.table.length, ALL)

    expect(ending(history)).toEqual({ Each: 'Caught error', Work: 'Failed', Sorry: 'Succeeded', Done: 'Succeeded' })
    expect(view.states.get(0)?.iterations).toMatchObject({ total: 3, started: 2, succeeded: 1, failed: 1, running: 0 })
    expect(view.taken.get('0/catch/0')).toBe(1)
    expect(view.states.get(indexOf(history, 'Work'))?.visits.at(-1)?.attempts).toBe(2)
  })

  test.each([
    ['an error of the interpreter in a branch', { Type: 'Pass', InputPath: '$.missing', End: true }, 'Odd'],
    ['a Fail in a branch', { Type: 'Fail', Error: 'E' }, 'Odd'],
    [
      'a Choice that matches nothing',
      { Type: 'Choice', Choices: [{ Variable: '$.n', NumericEquals: 9, Next: 'Odd' }] },
      'Odd',
    ],
  ])('%s fails the run there', (_title, odd, name) => {
    const history = runOf(
      {
        StartAt: 'Both',
        States: {
          Both: {
            Type: 'Parallel',
            End: true,
            Branches: [
              { StartAt: 'Odd', States: { Odd: odd } },
              { StartAt: 'Slow', States: { Slow: { Type: 'Wait', Seconds: 9, End: true } } },
            ],
          },
        },
      },
      { n: 1 },
    )

    expect(ending(history)).toMatchObject({ Both: 'Failed', Odd: 'Failed' })
    expect(['Cancelled', 'Not started']).toContain(ending(history).Slow)
    expect(history.states[viewAt(history, history.table.length, ALL).failing]?.name).toBe(name)
  })

  test('a machine that times out cancels what is open', () => {
    const history = runOf({
      TimeoutSeconds: 5,
      StartAt: 'Long',
      States: { Long: { Type: 'Wait', Seconds: 60, End: true } },
    })

    expect(history.outcome?.status).toBe('TIMED_OUT')
    expect(ending(history)).toEqual({ Long: 'Cancelled' })
  })

  test('a Map that is visited again shows its latest visit', () => {
    const history = runOf(
      {
        StartAt: 'Each',
        States: {
          Each: {
            Type: 'Map',
            ItemsPath: '$.list',
            ResultPath: '$.out',
            ItemProcessor: { StartAt: 'One', States: { One: { Type: 'Pass', End: true } } },
            Next: 'More',
          },
          More: {
            Type: 'Choice',
            Choices: [{ Variable: '$.again', BooleanEquals: true, Next: 'Last' }],
            Default: 'End',
          },
          Last: { Type: 'Pass', Result: { list: [1], again: false }, Next: 'Each' },
          End: { Type: 'Succeed' },
        },
      },
      { list: [1, 2, 3], again: true },
    )
    const view = viewAt(history, history.table.length, ALL)

    expect(view.states.get(0)?.visits).toHaveLength(2)
    expect(view.states.get(0)?.iterations).toMatchObject({ total: 1, succeeded: 1 })
    expect(view.states.get(indexOf(history, 'One'))?.visits).toHaveLength(1)
    expect(view.taken.get('0/next')).toBe(2)
  })
})

const FOLDER = join(import.meta.dirname, '../interpreter/cases')
const cases: readonly {
  title: string
  definition: JsonValue
  input: JsonValue
  mocks?: Record<string, MockEntry[]>
}[] = readdirSync(FOLDER).flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))

describe('laws over all our executions', () => {
  test.each(cases.map((entry) => [entry.title, entry] as const))('%s', (_title, { definition, input }) => {
    const history = runOf(definition, input)
    const fold = new RunFold(history)
    const { length } = history.table

    const stride = Math.ceil(length / 60)
    for (let cursor = 0; cursor <= length; cursor += stride) {
      expect(viewOf(fold, cursor, ALL)).toEqual(viewAt(history, cursor, ALL))
    }
    const back = viewOf(fold, length >> 1, ALL)
    expect(back).toEqual(viewAt(history, length >> 1, ALL))
    const end = viewAt(history, length, ALL)
    for (const { status, visits, iterations } of end.states.values()) {
      expect(status).not.toBe('In Progress')
      for (const visit of visits) expect(visit.ended).toBeGreaterThan(0)
      expect(iterations?.running ?? 0).toBe(0)
    }
    if (history.outcome?.status === 'SUCCEEDED') {
      expect(end.failing).toBe(-1)
    }
    if (history.outcome?.status === 'FAILED') expect(end.states.get(end.failing)?.status).toBe('Failed')
  })
})

test('a full history is folded to its end', () => {
  const history = runOf(
    {
      StartAt: 'Again',
      States: {
        Again: { Type: 'Pass', Next: 'More' },
        More: { Type: 'Choice', Choices: [{ Variable: '$.n', NumericEquals: 1, Next: 'Again' }], Default: 'End' },
        End: { Type: 'Succeed' },
      },
    },
    { n: 1 },
  )
  expect(history.table.length).toBe(25_000)
  expect(viewAt(history, 25_000, ALL).outcome).toMatchObject({ status: 'FAILED', error: 'States.Runtime' })
})
