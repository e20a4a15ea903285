// Distributed Maps played to their end: our own cases, the laws of the interpreter over them, and the recorded executions when they are at
// hand. The driver here answers every effect of several executions on one virtual clock.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Effect, MapRunFacts, Millis, Mocks, Outcome, RunInput, RunOptions } from '../core/asl/Execution'
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
import { answersTo } from '../core/runs/answersTo'
import { pickMock, type UsedMocks } from '../core/runs/pickMock'
import { answerFor } from '../core/services/answerFor'
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
  readonly expect: Outcome & {
    readonly events?: readonly string[]
    /** Output, or error, or status of each child, in the order they were started. */
    readonly children?: readonly JsonValue[]
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

const OPTIONS: RunOptions = {
  at: Date.parse('2026-01-01T00:00:00Z'),
  seed: 7,
  type: 'STANDARD',
  roleArn: 'arn:aws:iam::123456789012:role/runner',
  executionName: 'run',
  stateMachineName: 'machine',
  maxEvents: 25_000,
}

/** An execution and what is going to happen to it. */
interface Execution {
  state: RunState
  readonly started: Step
  readonly steps: Step[]
  readonly inputs: RunInput[]
  /** Who waits for its end, and as what. */
  readonly parent: { readonly execution: Execution; readonly child: number } | null
  readonly options: RunOptions
  readonly timers: Map<number, Millis>
  agenda: RunInput[]
  isOver: boolean
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

class World {
  readonly executions: Execution[] = []
  readonly objects: Map<string, string>
  atOnce = 0
  private used: UsedMocks = new Map()

  constructor(
    readonly program: Program,
    readonly mocks: Mocks,
    s3: Readonly<Record<string, string>>,
  ) {
    this.objects = new Map(Object.entries(s3))
  }

  begin(started: Step, options: RunOptions, parent: Execution['parent']): Execution {
    const execution: Execution = {
      state: started.state,
      started,
      steps: [],
      inputs: [],
      parent,
      options,
      timers: new Map(),
      agenda: [],
      isOver: false,
    }
    this.executions.push(execution)
    this.absorb(execution, started)
    return execution
  }

  /** Until nothing will ever happen again. */
  play(budget: number): void {
    for (;;) {
      const happening = this.next()
      const working = this.executions.filter(
        ({ state }) => state.status === 'RUNNING' && state.head < state.ready.length,
      )
      const hasWorked = working.some((execution) => {
        const before = happening?.at ?? Number.MAX_SAFE_INTEGER
        return this.send(execution, { kind: 'advance', at: execution.state.at, budget, before }).turns > 0
      })
      if (hasWorked) continue
      if (happening === null) return
      this.happen(happening.execution, happening.at)
    }
  }

  private next(): { readonly execution: Execution; readonly at: Millis } | null {
    const all = this.executions.flatMap((execution) =>
      [...execution.timers.values(), ...execution.agenda.map(({ at }) => at)].map((at) => ({ execution, at })),
    )
    return all.length === 0 ? null : all.reduce((first, other) => (other.at < first.at ? other : first))
  }

  private happen(execution: Execution, at: Millis): void {
    const due = execution.agenda.filter((input) => input.at === at)
    execution.agenda = execution.agenda.filter((input) => input.at !== at)
    for (const input of due) this.send(execution, input)
    const fires = [...execution.timers].filter(([, timer]) => timer <= at)
    for (const [timer] of fires) execution.timers.delete(timer)
    if (fires.length > 0) this.send(execution, { kind: 'clock', at })
  }

  send(execution: Execution, input: RunInput): Step {
    const step = stepRun(this.program, execution.state, input)
    execution.state = step.state
    execution.inputs.push(input)
    execution.steps.push(step)
    this.absorb(execution, step)
    return step
  }

  private absorb(execution: Execution, step: Step): void {
    for (const effect of step.effects) this.perform(execution, effect)
    if (step.outcome === null || execution.isOver) return
    execution.isOver = true
    execution.agenda = []
    execution.timers.clear()
    const { parent, options, state } = execution
    const end = { ...step.outcome, startedAt: options.at, stoppedAt: state.at }
    parent?.execution.agenda.push({ kind: 'childFinished', child: parent.child, end, at: state.at })
  }

  private perform(execution: Execution, effect: Effect): void {
    switch (effect.kind) {
      case 'startTimer':
        execution.timers.set(effect.timer, effect.at)
        return
      case 'stopTimer':
        execution.timers.delete(effect.timer)
        return
      case 'cancel':
        execution.agenda = execution.agenda.filter((input) => !('token' in input) || input.token !== effect.token)
        return
      case 'invoke': {
        const picked = pickMock(this.mocks, this.used, effect.call)
        this.used = picked.used
        execution.agenda.push(...answersTo(effect, picked.entry, answerFor).inputs)
        return
      }
      case 'startChild': {
        const { child, at } = effect
        const started = startChild(this.program, execution.options, child, at)
        this.begin(started, started.state.options, { execution, child: child.child })
        const running = this.executions.filter(({ isOver, parent }) => !isOver && parent !== null)
        this.atOnce = Math.max(this.atOnce, running.length)
        return
      }
      case 'stopChild': {
        const found = this.executions.find(
          ({ parent }) => parent?.execution === execution && parent.child === effect.child,
        )
        expect(found?.isOver).toBe(false)
        if (!found) return
        found.isOver = true
        found.agenda = []
        found.timers.clear()
        this.send(found, { kind: 'stop', at: effect.at })
        return
      }
      case 'readObject':
      case 'listObjects':
      case 'writeObjects':
        execution.agenda.push(this.answer(effect))
    }
  }

  private answer(effect: Extract<Effect, { kind: 'readObject' | 'listObjects' | 'writeObjects' }>): RunInput {
    const { token, at, bucket } = effect
    if (bucket === 'nowhere')
      return { kind: 'objectFailed', token, at, error: 'S3.NoSuchBucket', cause: 'The specified bucket does not exist' }
    if (effect.kind === 'writeObjects') {
      for (const [key, text] of Object.entries(effect.objects)) this.objects.set(`${bucket}/${key}`, text)
      return { kind: 'objectsWritten', token, at }
    }
    if (effect.kind === 'readObject') {
      const body = this.objects.get(`${bucket}/${effect.key}`)
      if (body !== undefined) return { kind: 'objectRead', token, at, body }
      return { kind: 'objectFailed', token, at, error: 'S3.NoSuchKey', cause: 'The specified key does not exist.' }
    }
    const start = `${bucket}/${effect.prefix}`
    const keys = [...this.objects.keys()].filter((name) => name.startsWith(start)).sort()
    const objects = keys.map((name) => ({
      key: name.slice(bucket.length + 1),
      size: Buffer.byteLength(this.objects.get(name) ?? ''),
      etag: '"etag"',
      lastModified: OPTIONS.at,
    }))
    return { kind: 'objectsListed', token, at, objects }
  }
}

type Playable = Pick<Case, 'definition' | 'input' | 'mocks' | 's3' | 'stopAt'>

function play(entry: Playable, budget = 10_000, options = OPTIONS): Played {
  const program = programOf(entry.definition)
  const world = new World(program, entry.mocks ?? {}, entry.s3 ?? {})
  const given = new Set(world.objects.keys())
  const root = world.begin(startRun(program, entry.input, options), options, null)
  if (entry.stopAt !== undefined) root.agenda.push({ kind: 'stop', at: OPTIONS.at + entry.stopAt * 1000 })
  world.play(budget)
  const written = new Map([...world.objects].filter(([name]) => !given.has(name)))
  return { program, executions: world.executions, root, events: eventsOf(root), written, atOnce: world.atOnce }
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

describe.each(groups)('%s', (_, cases) => {
  test.each(cases.map((entry) => [entry.title, entry] as const))('%s', (_title, entry) => {
    const { root, executions, events, written, atOnce } = play(entry)
    const { events: expected, children, mapRuns, written: files, atOnce: most, ...result } = entry.expect
    const { outcome } = root.state
    expect(outcome).toMatchObject(result)
    expect([outcome?.output, outcome?.error]).toEqual([result.output, result.error])
    if (expected) expect(events.map(inShort)).toEqual(expected)
    if (children) expect(executions.slice(1).map(endOf)).toEqual(children)
    if (mapRuns) expect(mapRunsOf(root.state)).toMatchObject(mapRuns)
    if (files) expect(filesOf(written)).toEqual(files)
    if (most !== undefined) expect(atOnce).toBe(most)
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

const bytes = (value: unknown) => JSON.stringify(value)

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
    const before = kept.map((state) => serialize(state).toString('base64'))
    for (const [index, state] of kept.entries()) {
      const tail = foldRun(program, state, inputs.slice(index))
      expect(bytes(tail.events)).toBe(bytes(steps.slice(index).flatMap((step) => step.events)))
    }
    expect(kept.map((state) => serialize(state).toString('base64'))).toEqual(before)
  })

  test('slices change no byte', () => {
    const sliced = play(entry, 1)
    expect(sliced.executions.map((execution) => bytes(eventsOf(execution)))).toEqual(
      executions.map((execution) => bytes(eventsOf(execution))),
    )
  })
})

const SHARED = process.env.STEPWRIGHT_SHARED ?? '../shared'
const recorded = casesIn(join(SHARED, 'conformance/cases'))
  ?.filter((entry) => entry.kind === 'execution')
  .filter(({ requires }) => requires?.includes('distributed-map'))
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
