// Samples of visits: what a state found in an execution, tried again alone, gives what it gave there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Mocks, ProgramState } from '../core/asl/Execution'
import type { HistoryEvent } from '../core/asl/HistoryEvent'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../core/base/JsonValue'
import { type Path, stepName } from '../core/base/Path'
import type { RunOrder } from '../core/runs/RunOrder'
import { interpreterAnswers } from './interpreterAnswers'

const order = (definition: JsonValue, input: JsonValue, mocks: Mocks = {}): RunOrder => ({
  text: JSON.stringify(definition),
  notation: 'json',
  input,
  mocks: new Map(Object.entries(mocks)),
  options: {
    at: Date.parse('2026-01-01T00:00:00Z'),
    seed: 7,
    type: 'STANDARD',
    roleArn: 'arn:aws:iam::123456789012:role/runner',
    executionName: 'run',
    stateMachineName: 'machine',
    maxEvents: 25_000,
  },
})

const MACHINE: JsonValue = {
  QueryLanguage: 'JSONata',
  StartAt: 'First',
  States: {
    First: { Type: 'Pass', Assign: { a: 1, b: 1 }, Output: { list: [10, 20] }, Next: 'Pay' },
    Pay: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: { FunctionName: 'f' },
      Assign: { b: 2 },
      Output: '{% $states.input %}',
      Retry: [{ ErrorEquals: ['Busy'] }],
      Catch: [{ ErrorEquals: ['Bad'], Next: 'Each' }],
      Next: 'Each',
    },
    Each: {
      Type: 'Map',
      Items: [10, 20],
      ItemProcessor: { StartAt: 'In', States: { In: { Type: 'Pass', Output: '{% $states.input + $b %}', End: true } } },
      Next: 'Both',
    },
    Both: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'L', States: { L: { Type: 'Pass', Output: 'l', End: true } } },
        { StartAt: 'R', States: { R: { Type: 'Pass', Output: 'r', End: true } } },
      ],
      End: true,
    },
    Never: { Type: 'Succeed' },
  },
}

function sampleOf(state: string, mocks: Mocks) {
  const reply = interpreterAnswers(() => 0)({ kind: 'exampleSample', order: order(MACHINE, { n: 1 }, mocks), state })
  return reply.kind === 'exampleSample' && reply.sample.ok ? reply.sample.value : reply
}

describe('what a state found', () => {
  const mocks = { Pay: [{ throw: { error: 'Busy' } }, { return: { paid: true } }] }

  test.each<[string, JsonObject]>([
    ['First', { input: { n: 1 }, variables: {} }],
    [
      'Pay',
      {
        input: { list: [10, 20] },
        result: { paid: true },
        errorOutput: { Error: 'Busy', Cause: null },
        variables: { a: 1, b: 1 },
      },
    ],
    ['In', { input: 20, variables: { a: 1, b: 2 } }],
    ['Each', { input: { list: [10, 20] }, result: [12, 22], variables: { a: 1, b: 2 } }],
    ['Both', { input: [12, 22], result: ['l', 'r'], variables: { a: 1, b: 2 } }],
  ])('%s', (state, expected) => {
    const { context, ...values } = sampleOf(state, mocks) as JsonObject
    expect(values).toEqual(expected)
    expect(context).toMatchObject({ State: { Name: state }, Execution: { Input: { n: 1 }, Name: 'run' } })
  })

  test('an item is in the context of its iteration only', () => {
    expect(sampleOf('In', mocks)).toMatchObject({ context: { Map: { Item: { Index: 1, Value: 20 } } } })
    expect(sampleOf('Both', mocks)).not.toHaveProperty('context.Map')
  })

  test('an error that was caught', () => {
    const sample = sampleOf('Pay', { Pay: [{ throw: { error: 'Bad', cause: 'why' }, repeat: true }] })
    expect(sample).toMatchObject({ errorOutput: { Error: 'Bad', Cause: 'why' } })
    expect(sample).not.toHaveProperty('result')
  })

  test('a state the example does not come to', () => {
    expect(sampleOf('Never', mocks)).toBeNull()
  })

  test('a workflow that cannot be run says why', () => {
    const broken = order({ StartAt: 'Nowhere', States: {} }, {})
    const reply = interpreterAnswers(() => 0)({ kind: 'exampleSample', order: broken, state: 'A' })
    expect(reply).toMatchObject({ sample: { ok: false } })
  })
})

interface Case {
  readonly title: string
  readonly definition: JsonValue
  readonly input: JsonValue
  readonly mocks?: Mocks
}

const FOLDER = join(import.meta.dirname, '../core/interpreter/cases')
const cases = readdirSync(FOLDER).flatMap((file) =>
  (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Case[]).map(
    (entry) => [`${file}: ${entry.title}`, entry] as const,
  ),
)

/** Time and chance are not in a sample, and a task that waits has no token there. */
const PASSING = /\$now|\$millis|\$random|\$uuid|UUID|MathRandom|EnteredTime|StartTime|Token|RetryCount/

test('every state of our own executions, tried alone on its sample, gives what it gave in them', () => {
  let count = 0
  for (const [title, { definition, input, mocks }] of cases) {
    if (PASSING.test(JSON.stringify(definition))) continue
    const answer = interpreterAnswers(() => 0)
    const started = answer({ kind: 'start', order: order(definition, input, mocks) })
    if (started.kind !== 'started') continue
    const batch = answer({ kind: 'advance', order: { turns: 2000 } })
    const ids = Array.from({ length: batch.kind === 'batch' ? batch.batch.columns.length : 0 }, (_, index) => index + 1)
    const details = answer({ kind: 'details', ids })
    const events = details.kind === 'details' ? details.events : []
    for (const exited of events.filter(({ type }) => type.endsWith('StateExited'))) {
      const state = started.states[exited.state]
      if (!state || isUnknown(definition, state)) continue
      const entered = enteredBefore(events, exited)
      const sampled = answer({ kind: 'sample', entered })
      const sample = sampled.kind === 'sample' ? sampled.sample : null
      if (!sample) throw new Error(`${title}: no sample of ${state.name}`)
      const wasCaught = exited.exit?.startsWith('catch') === true
      const { result: _, ...withoutResult } = sample
      if (wasCaught && !sample.errorOutput) continue
      const own = valueAt(definition, state.path)
      const reply = answer({
        kind: 'dataFlow',
        request: { definition: own, language: languageOf(definition, own), sample: wasCaught ? withoutResult : sample },
      })
      const output = reply.kind === 'dataFlow' && reply.flow.ok ? reply.flow.value.end.output : reply.kind
      count += 1
      const place = { title, state: state.name }
      expect({ ...place, output: withoutEvent(output) }).toEqual({ ...place, output: withoutEvent(exited.value) })
    }
  }
  expect(count).toBeGreaterThan(100)
})

/** Results of a distributed Map are elsewhere; errors of fields are told in other words when the state is alone. */
function isUnknown(definition: JsonValue, { path, type }: ProgramState): boolean {
  const text = JSON.stringify(valueAt(definition, path))
  return type === 'Map' && text.includes('DISTRIBUTED')
}

/** A state alone has no event to refer to. */
function withoutEvent(value: JsonValue | undefined): JsonValue {
  const text = JSON.stringify(value ?? null)
  return JSON.parse(
    text.replaceAll(/An error occurred while executing the state '[^']*' \(entered at the event id #\d+\)\. /g, ''),
  )
}

function enteredBefore(events: readonly HistoryEvent[], { id, frame, state }: HistoryEvent): number {
  return (
    events.findLast(
      (event) => event.id < id && event.frame === frame && event.state === state && event.type.endsWith('StateEntered'),
    )?.id ?? 0
  )
}

function languageOf(definition: JsonValue, state: JsonObject) {
  const own = memberOf(state, 'QueryLanguage') ?? memberOf(definition, 'QueryLanguage')
  return own === 'JSONata' ? 'JSONata' : 'JSONPath'
}

function valueAt(value: JsonValue, path: Path): JsonObject {
  const found = path.reduce<JsonValue | undefined>((at, step) => {
    const name = stepName(step)
    return Array.isArray(at) ? at[Number(name)] : memberOf(at, String(name))
  }, value)
  if (!isJsonObject(found)) throw new Error('no state there')
  return found
}
