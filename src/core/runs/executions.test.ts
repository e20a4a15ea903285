// Our own executions as data (interpreter/cases: a definition, an input, what tasks answer, what must come out), and the laws
// of the interpreter over every one of them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mocks, Outcome, RunInput } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { compileProgram } from '../interpreter/compileProgram'
import { eventToAws } from '../interpreter/eventToAws'
import { foldRun } from '../interpreter/foldRun'
import type { Program } from '../interpreter/Program'
import type { RunState } from '../interpreter/RunState'
import type { Step } from '../interpreter/Step'
import { startRun } from '../interpreter/startRun'
import { stepRun } from '../interpreter/stepRun'
import { tryOptions } from '../interpreter/tryOptions'
import { Simulation } from './Simulation'

interface Case {
  readonly title: string
  readonly definition: JsonValue
  readonly input: JsonValue
  readonly mocks?: Mocks
  /** Activities that do not exist. */
  readonly missing?: readonly string[]
  /** Whole virtual seconds the execution takes. */
  readonly seconds?: number
  readonly expect: Outcome & { readonly events?: readonly string[] }
}

const FOLDER = join(import.meta.dirname, '../interpreter/cases')
const groups = readdirSync(FOLDER).map((file): [string, readonly Case[]] => [
  file,
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
])
const allCases = groups.flatMap(([file, cases]) => cases.map((entry) => [`${file}: ${entry.title}`, entry] as const))

interface Played {
  readonly program: Program
  readonly started: Step
  readonly inputs: readonly RunInput[]
  readonly steps: readonly Step[]
  readonly events: readonly HistoryEvent[]
  readonly outcome: Outcome | null
}

function programOf(definition: JsonValue): Program {
  const program = compileProgram(definition)
  if (!program.ok) throw new Error(program.error.message)
  return program.value
}

function play({ definition, input, mocks, missing }: Case, budget: () => number = () => 10_000): Played {
  const program = programOf(definition)
  const options = { ...tryOptions, missingResources: missing }
  const started = startRun(program, input, options)
  const simulation = new Simulation({ answer: () => ({}) }, { program, input, options, mocks: mocks ?? {} })
  const [inputs, steps]: [RunInput[], Step[]] = [[], []]
  for (;;) {
    const { sent, rest } = simulation.stroke({ budget: budget() })
    inputs.push(...sent.map((one) => one.input))
    steps.push(...sent.map((one) => one.step))
    if (rest !== null) break
  }
  const { events, state } = simulation.root
  return { program, started, inputs, steps, events, outcome: state.outcome }
}

function eventsOf(started: Step, steps: readonly Step[]): readonly HistoryEvent[] {
  return [started, ...steps].flatMap(({ events }) => events)
}

/** `5<4 PassStateExited A` */
function inShort({ id, previousEventId, type, name, state }: HistoryEvent): string {
  return `${id}<${previousEventId} ${type}${name === undefined || state < 0 || type === 'EvaluationFailed' ? '' : ` ${name}`}`
}

describe.each(groups)('%s', (_, cases) => {
  test.each(cases.map((entry) => [entry.title, entry] as const))('%s', (_title, entry) => {
    const { outcome, events } = play(entry)
    const { events: expected, ...result } = entry.expect
    expect(outcome).toMatchObject(result)
    expect(outcome?.output).toEqual(result.output)
    expect(outcome?.error).toEqual(result.error)
    if (expected) expect(events.map(inShort)).toEqual(expected)
    if (entry.seconds !== undefined)
      expect(Math.floor(((events.at(-1)?.timestamp ?? 0) - tryOptions.at) / 1000)).toBe(entry.seconds)
  })
})

const bytes = (value: unknown) => JSON.stringify(value)
/** All of a state; variables are maps. */
const wholeOf = (state: RunState) =>
  JSON.stringify(state, (_, value) => (value instanceof Map ? [...value.entries()] : value))

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}

describe.each(allCases)('laws of %s', (_, entry) => {
  const played = play(entry)
  const { program, started, inputs, steps, events } = played

  test('ids count from 1 without gaps and point backwards, timestamps never fall', () => {
    events.forEach((event, index) => {
      expect(event.id).toBe(index + 1)
      expect(event.previousEventId).toBeLessThan(event.id)
      expect(event.timestamp).toBeGreaterThanOrEqual(events[index - 1]?.timestamp ?? 0)
    })
  })

  test('the journal gives the same bytes again, step by step and in one go', () => {
    const options = { ...tryOptions, missingResources: entry.missing }
    const [again, owned] = [startRun(program, entry.input, options), startRun(program, entry.input, options)]
    const replayed: Step[] = []
    for (const input of inputs) replayed.push(stepRun(program, replayed.at(-1)?.state ?? again.state, input))
    expect(bytes(eventsOf(again, replayed))).toBe(bytes(events))
    const folded = foldRun(program, owned.state, inputs)
    expect(bytes([...owned.events, ...folded.events])).toBe(bytes(events))
    expect(bytes(folded.effects)).toBe(bytes(steps.flatMap(({ effects }) => effects)))
    expect(folded.outcome).toEqual(played.outcome)
  })

  test('a cloned state goes on alike', () => {
    let state: RunState = structuredClone(started.state)
    const cloned: HistoryEvent[] = [...started.events]
    for (const input of inputs) {
      const step = stepRun(program, state, input)
      cloned.push(...step.events)
      state = structuredClone(step.state)
    }
    expect(bytes(cloned)).toBe(bytes(events))
  })

  test('kept states never change, and any of them goes on alike', () => {
    const kept = [started, ...steps].map(({ state }) => state)
    const before = kept.map(wholeOf)
    for (const [index, state] of kept.entries()) {
      const tail = foldRun(program, state, inputs.slice(index))
      expect(bytes(tail.events)).toBe(bytes(steps.slice(index).flatMap((step) => step.events)))
    }
    expect(kept.map(wholeOf)).toEqual(before)
  })

  test('slices change no byte', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (one, other) => {
        let count = 0
        const budget = () => {
          count += 1
          return count % 2 === 0 ? one : other
        }
        const sliced = play(entry, budget)
        expect(bytes(sliced.events)).toBe(bytes(events))
      }),
      {
        numRuns: 3,
        examples: [
          [1, 1],
          [7, 7],
        ],
      },
    )
  })

  test('frozen definitions and inputs serve as well', () => {
    const frozen = play(deepFreeze(structuredClone(entry)))
    expect(bytes(frozen.events)).toBe(bytes(events))
  })

  test('AWS form has a details object named after the type at most', () => {
    for (const event of events) {
      const { timestamp, type, id, previousEventId, ...details }: JsonObject = eventToAws(event)
      expect(Object.keys(details).length).toBeLessThanOrEqual(1)
      expect([typeof timestamp, type, id, previousEventId]).toEqual([
        'string',
        event.type,
        event.id,
        event.previousEventId,
      ])
    }
  })
})
