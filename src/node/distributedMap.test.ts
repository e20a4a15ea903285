// Distributed Maps played to their end: our own cases, the laws of the interpreter over them, and the recorded executions when they are at
// hand.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Effect, MapRunFacts, Mocks, Outcome, RunInput, RunOptions } from '../core/asl/Execution'
import type { HistoryEvent } from '../core/asl/HistoryEvent'
import { isJsonArray, type JsonValue, memberOf } from '../core/base/JsonValue'
import { compileProgram } from '../core/interpreter/compileProgram'
import { eventToNormalForm } from '../core/interpreter/eventToNormalForm'
import { foldRun } from '../core/interpreter/foldRun'
import { mapRunsOf } from '../core/interpreter/mapRunsOf'
import type { Program } from '../core/interpreter/Program'
import type { RunState } from '../core/interpreter/RunState'
import type { Step } from '../core/interpreter/Step'
import { startChild } from '../core/interpreter/startChild'
import { startRun } from '../core/interpreter/startRun'
import { stepRun } from '../core/interpreter/stepRun'
import { tryOptions } from '../core/interpreter/tryOptions'
import { type Rest, type Sent, Simulation } from '../core/runs/Simulation'
import { answerFor } from '../core/services/answerFor'
import type { ConformanceCase } from './conformance/ConformanceCase'
import { casesIn } from './conformance/casesIn'
import { compare } from './conformance/compare'

interface Case {
  readonly title: string
  readonly definition: JsonValue
  readonly input: JsonValue
  readonly mocks?: Mocks
  readonly s3?: Readonly<Record<string, string>>
  /** Stops the execution at this virtual second. */
  readonly stopAt?: number
  /** Redrives it as often, each time when it is over. */
  readonly redrives?: number
  readonly expect: Outcome & {
    readonly events?: readonly string[]
    /** Output, or error, or status of each child, in the order they were started. */
    readonly children?: readonly JsonValue[]
    /** Events of each child; null for any. */
    readonly childEvents?: readonly (readonly string[] | null)[]
    /** Which children go by the same name. */
    readonly sameNames?: readonly number[]
    /** RedriveCount of what succeeded, as ResultWriter tells of it. */
    readonly recordedRedrives?: readonly number[]
    readonly mapRuns?: readonly Partial<MapRunFacts>[]
    /** Objects by key without the Map Run's id; JSON as values. */
    readonly written?: Readonly<Record<string, JsonValue>>
    /** Most children that ran at once. */
    readonly atOnce?: number
  }
}

const FOLDER = join(import.meta.dirname, '../core/interpreter/distributed')
const groups = readdirSync(FOLDER).map((file): [string, readonly Case[]] => [
  file,
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
])
const allCases = groups.flatMap(([file, cases]) => cases.map((entry) => [`${file}: ${entry.title}`, entry] as const))

const OPTIONS: RunOptions = { ...tryOptions, missingResources: ['arn:aws:s3:::nowhere'] }

/** An execution and what was sent to it. */
interface Execution {
  readonly started: Step
  readonly steps: Step[]
  readonly inputs: RunInput[]
  state: RunState
}

interface Played {
  readonly program: Program
  readonly executions: readonly Execution[]
  readonly root: Execution
  readonly events: readonly HistoryEvent[]
  readonly written: ReadonlyMap<string, string>
  readonly atOnce: number
}

function programOf(definition: JsonValue): Program {
  const program = compileProgram(definition)
  if (!program.ok) throw new Error(program.error.message)
  return program.value
}

type Playable = Pick<Case, 'definition' | 'input' | 'mocks' | 's3' | 'stopAt' | 'redrives'>

function play(entry: Playable, budget = 10_000, options = OPTIONS): Played {
  const program = programOf(entry.definition)
  const objects = entry.s3 ?? {}
  const simulation = new Simulation(
    { answer: answerFor, objects },
    { program, input: entry.input, options, mocks: entry.mocks ?? {} },
  )
  if (entry.stopAt !== undefined) {
    const at = OPTIONS.at + entry.stopAt * 1000
    simulation.answer(simulation.root, at, null, { kind: 'stop', at })
  }
  const first = startRun(program, entry.input, options)
  const executions: Execution[] = [{ started: first, steps: [], inputs: [], state: first.state }]
  let atOnce = 0
  const take = ({ execution: id, input, step }: Sent): void => {
    for (const effect of step.effects) if (effect.kind === 'startChild') begin(effect)
    const execution = executions[id]
    execution?.inputs.push(input)
    execution?.steps.push(step)
  }
  const begin = ({ child, at }: Extract<Effect, { kind: 'startChild' }>): void => {
    const started = startChild(program, options, child, at)
    executions.push({ started, steps: [], inputs: [], state: started.state })
  }
  for (let left = entry.redrives ?? 0; left >= 0; left -= 1) {
    for (let rest: Rest | null = null; rest === null; ) {
      const stroke = simulation.stroke({ budget })
      for (const sent of stroke.sent) take(sent)
      rest = stroke.rest
      atOnce = Math.max(atOnce, simulation.executions.filter(({ id, isOver }) => id > 0 && !isOver).length)
    }
    if (left > 0) for (const sent of simulation.send(0, [{ kind: 'redrive', at: simulation.now }])) take(sent)
  }
  executions.forEach((execution, id) => {
    execution.state = simulation.execution(id).state
  })
  const written = new Map(Object.entries(simulation.objects.all()).filter(([name]) => !Object.hasOwn(objects, name)))
  // The execution that was started is there from the beginning.
  const root = executions[0] as Execution
  return { program, executions, root, events: eventsOf(root), written, atOnce }
}

function eventsOf({ started, steps }: Pick<Execution, 'started' | 'steps'>): readonly HistoryEvent[] {
  return [started, ...steps].flatMap(({ events }) => events)
}

/** `5<4 PassStateExited A` */
function inShort({ id, previousEventId, type, name, state }: HistoryEvent): string {
  return `${id}<${previousEventId} ${type}${name === undefined || state < 0 || type === 'EvaluationFailed' ? '' : ` ${name}`}`
}

function endOf({ state }: Execution): JsonValue {
  const { outcome } = state
  return outcome?.output ?? outcome?.error ?? outcome?.status ?? 'RUNNING'
}

/** `jobs/<uuid>/manifest.json` without the id, JSON parsed. */
function filesOf(written: Played['written']): Readonly<Record<string, JsonValue>> {
  const uuid = /[0-9a-f]{8}-[0-9a-f-]{27}/g
  return Object.fromEntries(
    [...written].map(([name, text]) => [
      name.replace(uuid, '*'),
      name.endsWith('.json') ? JSON.parse(text.replace(uuid, '*')) : text.replace(uuid, '*'),
    ]),
  )
}

function redrivesIn(written: Played['written']): readonly (JsonValue | undefined)[] {
  const text = [...written].find(([name]) => name.endsWith('/SUCCEEDED_0.json'))?.[1] ?? '[]'
  const records: readonly JsonValue[] = JSON.parse(text)
  return records.map((record) => memberOf(record, 'RedriveCount'))
}

describe.each(groups)('%s', (_, cases) => {
  test.each(cases.map((entry) => [entry.title, entry] as const))('%s', (_title, entry) => {
    const { root, executions, events, written, atOnce } = play(entry)
    const { status, output, error, cause, events: expected, children, mapRuns, written: files } = entry.expect
    const { atOnce: most, childEvents, sameNames, recordedRedrives } = entry.expect
    const { outcome } = root.state
    expect(outcome).toMatchObject({ status, ...(cause !== undefined && { cause }) })
    if (sameNames === undefined) expect([outcome?.output, outcome?.error]).toEqual([output, error])
    if (expected) expect(events.map(inShort)).toEqual(expected)
    if (children) expect(executions.slice(1).map(endOf)).toEqual(children)
    if (mapRuns) expect(mapRunsOf(root.state)).toMatchObject(mapRuns)
    if (files) expect(filesOf(written)).toEqual(files)
    if (most !== undefined) expect(atOnce).toBe(most)
    childEvents?.forEach((lines, index) => {
      if (lines) expect(eventsOf(executions[index + 1] as Execution).map(inShort)).toEqual(lines)
    })
    if (sameNames) {
      const names = executions.slice(1).map(({ state }) => state.options.executionName)
      expect(names.map((name) => names.indexOf(name) + 1)).toEqual(sameNames)
    }
    if (recordedRedrives) expect(redrivesIn(written)).toEqual(recordedRedrives)
  })
})

test('an item over 256 KiB cannot be read', () => {
  const entry = allCases.find(([title]) => title.endsWith('a JSON array'))?.[1]
  const { root } = play({
    definition: entry?.definition ?? null,
    input: {},
    s3: { 'b/k': JSON.stringify([1, 'x'.repeat(262_143)]) },
  })
  expect(root.state.outcome).toMatchObject({
    error: 'States.ItemReaderFailed',
    cause: 'The item at index 1 of S3://b/k is larger than 256 KiB.',
  })
})

test('any Map Run: never more children than allowed, counts that add up, outputs in order or too many failures', () => {
  const child = fc.record({ fails: fc.boolean(), latency: fc.integer({ min: 0, max: 50 }) })
  const some = fc.option(fc.integer({ min: 0, max: 4 }))
  fc.assert(
    fc.property(fc.array(child, { maxLength: 9 }), fc.integer({ min: 1, max: 4 }), some, (children, limit, count) => {
      const throws = { error: 'Boom', cause: 'bang' }
      const { root, atOnce } = play({
        definition: {
          StartAt: 'M',
          States: {
            M: {
              Type: 'Map',
              MaxConcurrency: limit,
              ...(count !== null && { ToleratedFailureCount: count }),
              ItemProcessor: {
                ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
                StartAt: 'T',
                States: { T: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true } },
              },
              End: true,
            },
          },
        },
        input: children.map((_, index) => index),
        mocks: {
          T: children.map(({ fails, latency }, when) => ({
            when,
            latency,
            ...(fails ? { throw: throws } : { return: when }),
          })),
        },
      })
      const { outcome } = root.state
      const [facts] = mapRunsOf(root.state)
      expect(atOnce).toBeLessThanOrEqual(limit)
      const { total, resultsWritten, ...counts } = facts?.itemCounts ?? { total: 0, resultsWritten: 0 }
      expect(Object.values(counts).reduce((sum, number) => sum + number, 0)).toBe(total)
      expect([total, resultsWritten]).toEqual([children.length, 0])
      const failures = children.filter(({ fails }) => fails).length
      const isFine = failures <= (count ?? 0)
      expect(facts?.status).toBe(isFine ? 'SUCCEEDED' : 'FAILED')
      expect(outcome?.error).toBe(isFine ? undefined : 'States.ExceedToleratedFailureThreshold')
      if (!isFine) return
      const outputs = isJsonArray(outcome?.output) ? outcome.output : []
      expect(outputs.map((output) => (typeof output === 'number' ? output : memberOf(output, 'Error')))).toEqual(
        children.map(({ fails }, index) => (fails ? 'Boom' : index)),
      )
    }),
  )
})

test('any Map Run that is redriven often enough: every child succeeds once, and what succeeded is not run again', () => {
  const child = fc.record({ failures: fc.integer({ min: 0, max: 2 }), latency: fc.integer({ min: 0, max: 50 }) })
  const type = fc.constantFrom('STANDARD', 'EXPRESS')
  fc.assert(
    fc.property(
      fc.array(child, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      type,
      (children, limit, ExecutionType) => {
        const redrives = children.reduce((sum, { failures }) => sum + failures, 0)
        const { root, executions, atOnce, events } = play({
          definition: {
            StartAt: 'M',
            States: {
              M: {
                Type: 'Map',
                MaxConcurrency: limit,
                ItemProcessor: {
                  ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType },
                  StartAt: 'T',
                  States: { T: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true } },
                },
                End: true,
              },
            },
          },
          input: children.map((_, index) => index),
          mocks: {
            T: children.flatMap(({ failures, latency }, when) => [
              ...(failures > 0 ? [{ when, latency, times: failures, throw: { error: 'Boom' } }] : []),
              { when, latency, times: 100, return: when },
            ]),
          },
          redrives,
        })
        expect(atOnce).toBeLessThanOrEqual(limit)
        expect(root.state.outcome).toEqual({ status: 'SUCCEEDED', output: children.map((_, index) => index) })
        expect(mapRunsOf(root.state)).toHaveLength(1)
        const [facts] = mapRunsOf(root.state)
        expect(facts?.itemCounts).toMatchObject({
          succeeded: children.length,
          total: children.length,
          pendingRedrive: 0,
        })
        expect(facts?.redriveCount).toBe(events.filter(({ type: of }) => of === 'MapRunRedriven').length)
        const succeeded = executions.slice(1).filter(({ state }) => state.status === 'SUCCEEDED')
        expect(succeeded.map(endOf).sort()).toEqual(children.map((_, index) => index))
        if (ExecutionType === 'STANDARD') expect(executions).toHaveLength(children.length + 1)
      },
    ),
  )
})

const bytes = (value: unknown) => JSON.stringify(value)
/** All of a state; variables are maps. */
const wholeOf = (state: RunState) =>
  JSON.stringify(state, (_, value) => (value instanceof Map ? [...value.entries()] : value))

describe.each(allCases)('laws of %s', (_, entry) => {
  const played = play(entry)
  const { program, executions } = played

  test('ids count from 1 without gaps and point backwards, timestamps never fall', () => {
    for (const execution of executions) {
      const events = eventsOf(execution)
      events.forEach((event, index) => {
        expect(event.id).toBe(index + 1)
        expect(event.previousEventId).toBeLessThan(event.id)
        expect(event.timestamp).toBeGreaterThanOrEqual(events[index - 1]?.timestamp ?? 0)
      })
    }
  })

  test('each journal gives the same bytes again, step by step, cloned, and in one go', () => {
    for (const { started, steps, inputs } of executions) {
      let state: RunState = structuredClone(started.state)
      const again: Step[] = []
      for (const input of inputs) {
        const step = stepRun(program, state, input)
        again.push(step)
        state = structuredClone(step.state)
      }
      expect(bytes(again.map(({ events, effects }) => [events, effects]))).toBe(
        bytes(steps.map(({ events, effects }) => [events, effects])),
      )
      const folded = foldRun(program, started.state, inputs)
      expect(bytes(folded.events)).toBe(bytes(steps.flatMap(({ events }) => events)))
      expect(bytes(folded.effects)).toBe(bytes(steps.flatMap(({ effects }) => effects)))
      expect(bytes(mapRunsOf(folded.state))).toBe(bytes(mapRunsOf(steps.at(-1)?.state ?? started.state)))
    }
  })

  test('kept states never change, and any of them goes on alike', () => {
    const { started, steps, inputs } = played.root
    const kept = [started, ...steps].map(({ state }) => state)
    const before = kept.map(wholeOf)
    for (const [index, state] of kept.entries()) {
      const tail = foldRun(program, state, inputs.slice(index))
      expect(bytes(tail.events)).toBe(bytes(steps.slice(index).flatMap((step) => step.events)))
    }
    expect(kept.map(wholeOf)).toEqual(before)
  })

  test('slices change no byte', () => {
    const sliced = play(entry, 1)
    expect(sliced.executions.map((execution) => bytes(eventsOf(execution)))).toEqual(
      executions.map((execution) => bytes(eventsOf(execution))),
    )
  })
})

const SHARED = process.env.STEPWRIGHT_SHARED ?? '../shared'
const recorded = casesIn(join(SHARED, 'conformance/cases'))?.filter(
  (entry): entry is ConformanceCase =>
    entry.kind === 'execution' && entry.requires?.includes('distributed-map') === true,
)
if (!recorded) console.log(`Left out: recorded distributed Maps, there is no ${SHARED}/conformance/cases.`)

describe.skipIf(!recorded)('recorded distributed Maps', () => {
  test.each((recorded ?? []).map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
    const { definition, input, mocks, fixtures, context } = entry
    const options = { ...OPTIONS, roleArn: context?.roleArn ?? OPTIONS.roleArn }
    const { root, events } = play({ definition, input: input ?? null, mocks, s3: fixtures?.s3 }, 10_000, options)
    const status = root.state.outcome?.status ?? 'RUNNING'
    const actual = { ...root.state.outcome, status, events: events.map(eventToNormalForm) }
    const verdict = compare(entry, actual, ['id', 'prev', 'cause'])
    expect(verdict.differences).toEqual([])
    expect(verdict.ok).toBe(true)
    const arn = memberOf(
      actual.events.find(({ type }) => type === 'MapRunStarted'),
      'mapRunArn',
    )
    if (arn !== undefined)
      expect(arn).toMatch(/^arn:aws:states:us-east-1:111111111111:mapRun:machine\/[^:/]+:[0-9a-f-]{36}$/)
  })
})
