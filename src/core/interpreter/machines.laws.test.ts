// Laws of every run, over machines made at random: nothing crashes or hangs, a journal replays to the same bytes, states can be
// cloned, kept, sliced and forked, and nobody writes into what was handed in.
import { serialize } from 'node:v8'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Effect, Millis, RunInput, RunOptions, TimerId, Token } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'
import { isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import { compileProgram } from './compileProgram'
import { foldRun } from './foldRun'
import type { Program } from './Program'
import type { RunState } from './RunState'
import type { Step } from './Step'
import { startRun } from './startRun'
import { stepRun } from './stepRun'
import { tryOptions } from './tryOptions'

const MACHINES = process.env.STEPWRIGHT_SOAK ? 2000 : 150

/** Endless loops end by the history's limit, which comes early here. */
const OPTIONS: RunOptions = { ...tryOptions, seed: 5, maxEvents: 250 }

// Machines

type Language = 'JSONPath' | 'JSONata'
type Field = JsonValue | undefined

/** A state without a way on, or with children yet to be named. */
interface Sketch {
  readonly state: (names: Names) => JsonObject
  readonly terminal?: boolean
}

/** What a sketch needs to know of where it stands. */
interface Names {
  /** A state of the same scope. */
  readonly any: (pick: number) => string
  readonly scope: (sketches: readonly Sketch[]) => JsonObject
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** Most fields must work, or no run would get beyond its first states. */
const mostly = <T>(good: readonly T[], bad: readonly T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) })

const paths = mostly(
  [
    '$',
    '$.a',
    '$.list',
    '$.s',
    '$.n',
    '$..b',
    '$.list[?(@.b > 1)]',
    '$.list[-1:]',
    '$$.Execution.Name',
    '$$.State.EnteredTime',
  ],
  ['$.a.b', '$.list[0]', '$$.Map.Item.Index', '$$.Task.Token', '$v', '$w.b', "$['no such']"],
)
const calls = mostly(
  [
    ...["States.Format('{} and {}', $.a, $.n)", 'States.MathAdd($.n, 1)', 'States.UUID()', 'States.MathRandom(1, 9)'],
    ...['States.ArrayRange(1, 5, 2)', "States.Hash('x', 'MD5')", 'States.JsonToString($)'],
    ...['States.Array($.a, 1)', 'States.JsonMerge($, $, false)', "States.StringSplit('a,b', ',')"],
  ],
  ['States.StringToJson($.s)', 'States.ArrayLength($.s)', "States.Hash($.n, 'MD5')", 'States.ArrayGetItem($.list, 9)'],
)
const references = mostly(['$.a', '$.r', '$.r.x'], ['$.a.b', '$.list[0]', '$.list[7]', '$.s.x'])
const expressions = mostly(
  [
    ...['$states.input', '$states.input.n + 1', '$states.input.list[]', '$uuid()', '$random()', '$now()'],
    ...[
      '$states.context.Execution.Name',
      '$map([1..4], function($x) { $x * 2 })',
      '$uppercase("s")',
      '$string($states.input)',
    ],
    ...['[$states.input.n, 1]', "{'k': $states.input.a}", '[$states.input.list^(b)]', '$partition([1..5], 2)'],
    ...['$merge([$states.input, {"r": 1}])', '$states.input ~> |list|{"z": 1}|', '[$states.input.list.b]'],
  ],
  [
    ...[
      '$states.input.a',
      '$states.input.list[b > 1]',
      '$states.context.Map.Item.Index',
      '$v',
      '$sum($states.input.list)',
    ],
    ...['1 / 0', '$nothing', '$string($v)', '$error("no")'],
  ],
)
const quoted = expressions.map((source) => `{% ${source} %}`)
const leaf = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('x', 'a,b', '', '[1, 2]', true, null, 1.5))

const paramsPath = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'n', 's', 'list'), fc.oneof(paths, calls, leaf)), {
    selector: ([key]) => key,
    minLength: 1,
  })
  .map((members) =>
    Object.fromEntries(
      members.map(([key, value]) =>
        typeof value === 'string' && /^(\$|States)/.test(value) ? [`${key}.$`, value] : [key, value],
      ),
    ),
  )
const paramsJsonata = fc.oneof(
  quoted,
  fc.dictionary(fc.constantFrom('a', 'n', 's', 'list'), fc.oneof(quoted, leaf, fc.array(quoted, { maxLength: 2 }))),
)

const payload = (language: Language): fc.Arbitrary<JsonValue> => (language === 'JSONPath' ? paramsPath : paramsJsonata)
const assigned = (language: Language) =>
  language === 'JSONPath'
    ? fc.oneof(
        fc.constantFrom(...['$', '$.a', '$.n', '$$.State.Name']).map((path): JsonObject => ({ 'v.$': path })),
        fc.constant<JsonObject>({ w: { b: 1 } }),
      )
    : fc.oneof(
        quoted.map((value): JsonObject => ({ v: value })),
        fc.constant<JsonObject>({ v: 1, w: { b: 2 } }),
      )

function withFields(state: JsonObject, fields: Readonly<Record<string, Field>>): JsonObject {
  const given = Object.entries(fields).filter((field): field is [string, JsonValue] => field[1] !== undefined)
  return { ...state, ...Object.fromEntries(given) }
}

/** The fields most states share, in the words of the language. */
const flow = (language: Language): fc.Arbitrary<Readonly<Record<string, Field>>> =>
  language === 'JSONPath'
    ? fc.record<Record<string, Field>>({
        InputPath: seldom(fc.constantFrom<JsonValue>('$', '$.a', null, '$$', '$.list[0]')),
        OutputPath: seldom(fc.constantFrom<JsonValue>('$', '$.r', null, '$.list', '$')),
        Assign: maybe(assigned(language)),
      })
    : fc.record<Record<string, Field>>({ Output: seldom(paramsJsonata), Assign: maybe(assigned(language)) })

const resultPath = (language: Language): fc.Arbitrary<Readonly<Record<string, Field>>> =>
  language === 'JSONPath'
    ? fc.record<Record<string, Field>>({
        ResultPath: maybe(fc.oneof<fc.Arbitrary<JsonValue>[]>(references, references, fc.constantFrom('$', null))),
      })
    : fc.constant({})

const errorName = fc.constantFrom(
  'States.ALL',
  'States.TaskFailed',
  'States.Timeout',
  'Boom',
  'States.QueryEvaluationError',
)

/** Retry and Catch; a catcher leads anywhere in the scope. */
const handlers = (language: Language) =>
  fc
    .record({
      retry: maybe(
        fc.record({
          ErrorEquals: fc.array(errorName, { minLength: 1, maxLength: 2 }),
          MaxAttempts: fc.nat(2),
          IntervalSeconds: fc.integer({ min: 1, max: 3 }),
          JitterStrategy: fc.constantFrom('FULL', 'NONE'),
        }),
      ),
      caught: maybe(fc.tuple(errorName, fc.nat(9), maybe(assigned(language)), maybe(references))),
    })
    .map(({ retry, caught }) => (names: Names): Readonly<Record<string, Field>> => {
      if (caught === undefined) return { Retry: retry && [retry] }
      const [name, pick, assign, place] = caught
      const catcher = withFields(
        { ErrorEquals: [name], Next: names.any(pick) },
        { Assign: assign, ResultPath: language === 'JSONPath' ? place : undefined },
      )
      return { Retry: retry && [retry], Catch: [catcher] }
    })

const resource = fc.constantFrom(
  'arn:aws:states:::lambda:invoke',
  'arn:aws:lambda:us-east-1:123456789012:function:work',
  'arn:aws:states:us-east-1:123456789012:activity:paint',
  'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
  'arn:aws:states:::states:startExecution.sync:2',
)

function sketches(language: Language, depth: number): fc.Arbitrary<readonly Sketch[]> {
  return fc.array(sketch(language, depth), { minLength: 1, maxLength: depth === 0 ? 5 : 3, size: 'max' })
}

/** A query language of its own: a JSONPath machine may have JSONata states. */
function sketch(outer: Language, depth: number): fc.Arbitrary<Sketch> {
  if (outer === 'JSONata') return sketchIn('JSONata', 'JSONata', depth)
  return fc.oneof(
    { weight: 4, arbitrary: sketchIn('JSONPath', 'JSONPath', depth) },
    {
      weight: 1,
      arbitrary: sketchIn('JSONata', 'JSONPath', depth).map(({ state, ...rest }) => ({
        ...rest,
        state: (names: Names) => ({ ...state(names), QueryLanguage: 'JSONata' }),
      })),
    },
  )
}

function sketchIn(language: Language, nested: Language, depth: number): fc.Arbitrary<Sketch> {
  const isPath = language === 'JSONPath'
  const pass = fc
    .tuple(maybe(payload(language)), seldom(leaf), flow(language), resultPath(language))
    .map(([params, result, ...fields]) => {
      const own = isPath ? { Parameters: params, Result: result } : {}
      return { state: () => withFields({ Type: 'Pass' }, Object.assign({}, own, ...fields)) }
    })
  const task = fc
    .tuple(
      resource,
      maybe(payload(language)),
      maybe(fc.integer({ min: 2, max: 9 })),
      flow(language),
      resultPath(language),
      handlers(language),
    )
    .map(([Resource, params, seconds, shared, place, handle]) => ({
      state: (names: Names) =>
        withFields(
          { Type: 'Task', Resource },
          {
            ...shared,
            ...place,
            ...handle(names),
            [isPath ? 'Parameters' : 'Arguments']: params,
            TimeoutSeconds: seconds,
            HeartbeatSeconds: seconds === undefined ? undefined : seconds - 1,
          },
        ),
    }))
  const wait = fc
    .tuple(
      fc.constantFrom<JsonObject>(
        { Seconds: 1 },
        { Timestamp: '2026-01-01T00:00:02Z' },
        isPath ? { SecondsPath: '$.n' } : { Seconds: '{% $states.input.n %}' },
      ),
      flow(language),
    )
    .map(([until, shared]) => ({ state: () => withFields({ Type: 'Wait', ...until }, shared) }))
  const choice = fc
    .tuple(
      isPath
        ? fc.constantFrom<JsonObject>(
            { Variable: '$', IsPresent: true },
            { Variable: '$.n', NumericLessThan: 3 },
            { Not: { Variable: '$.s', StringMatches: 'a*' } },
            {
              And: [
                { Variable: '$.a', IsPresent: true },
                { Variable: '$.a', IsNull: false },
              ],
            },
            { Variable: '$.n', NumericEqualsPath: '$.a' },
          )
        : fc
            .oneof(quoted, fc.constantFrom('{% $states.input.n < 3 %}', '{% $exists($states.input.a) %}'))
            .map((Condition): JsonObject => ({ Condition })),
      fc.nat(9),
      maybe(fc.nat(9)),
      maybe(assigned(language)),
    )
    .map(([rule, pick, otherwise, assign]) => ({
      terminal: true,
      state: (names: Names) =>
        withFields(
          { Type: 'Choice', Choices: [withFields({ ...rule, Next: names.any(pick) }, { Assign: assign })] },
          { Default: otherwise === undefined ? undefined : names.any(otherwise) },
        ),
    }))
  const succeed = fc.constant<Sketch>({ terminal: true, state: () => ({ Type: 'Succeed' }) })
  const fail = fc.constantFrom<JsonObject>({ Error: 'Boom', Cause: 'why' }, {}).map((fields) => ({
    terminal: true,
    state: () => ({ Type: 'Fail', ...fields }),
  }))
  const simple = [
    { weight: 4, arbitrary: pass },
    { weight: 4, arbitrary: task },
    { weight: 1, arbitrary: wait },
    { weight: 2, arbitrary: choice },
    { weight: 1, arbitrary: fc.oneof(succeed, fail) },
  ]
  if (depth >= 2) return fc.oneof(...simple)
  const parallel = fc
    .tuple(
      fc.array(sketches(nested, depth + 1), { minLength: 1, maxLength: 3 }),
      flow(language),
      resultPath(language),
      handlers(language),
    )
    .map(([branches, shared, place, handle]) => ({
      state: (names: Names) =>
        withFields(
          { Type: 'Parallel', Branches: branches.map((branch) => names.scope(branch)) },
          { ...shared, ...place, ...handle(names) },
        ),
    }))
  const map = fc
    .tuple(
      sketches(nested, depth + 1),
      fc.nat(3),
      maybe(payload(language)),
      fc.constantFrom<JsonObject>(
        ...(isPath
          ? [{ ItemsPath: '$.list' }, { ItemsPath: '$$.Execution.Input' }]
          : [{ Items: '{% [$states.input.list, 7] %}' }, { Items: [1, '{% $states.input %}'] }]),
      ),
      flow(language),
      resultPath(language),
      handlers(language),
    )
    .map(([processor, MaxConcurrency, ItemSelector, items, shared, place, handle]) => ({
      state: (names: Names) =>
        withFields(
          { Type: 'Map', ItemProcessor: names.scope(processor), MaxConcurrency },
          {
            ...shared,
            ...place,
            ...handle(names),
            ItemSelector,
            ...items,
          },
        ),
    }))
  return fc.oneof(...simple, { weight: 2, arbitrary: parallel }, { weight: 3, arbitrary: map })
}

/** Gives every state a name of its own and a way on. */
function nameStates(all: readonly Sketch[], counter: { count: number }): JsonObject {
  const own = all.map(() => {
    counter.count += 1
    return `S${counter.count}`
  })
  const names: Names = {
    any: (pick) => own[pick % own.length] ?? '',
    scope: (inner) => nameStates(inner, counter),
  }
  const states = all.map(({ state, terminal }, index): [string, JsonObject] => {
    const next = own[index + 1]
    const onward: JsonObject = terminal ? {} : next === undefined ? { End: true } : { Next: next }
    return [own[index] ?? '', { ...state(names), ...onward }]
  })
  return { StartAt: own[0] ?? '', States: Object.fromEntries(states) }
}

/** Inner scopes assign variables of their own: `v` is `v1` one scope further in. */
function ownVariables<T extends JsonValue>(value: T, depth: number): T {
  if (Array.isArray(value)) return value.map((item: JsonValue) => ownVariables(item, depth)) as JsonValue as T
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries<JsonValue>(value).map(([key, member]): [string, JsonValue] => {
    if (key === 'Assign') return [key, depth === 0 ? member : renamed(member, depth)]
    const isInside = key === 'Branches' || key === 'ItemProcessor'
    return [key, ownVariables(member, isInside ? depth + 1 : depth)]
  })
  // The same members under the same keys.
  return Object.fromEntries(members) as T
}

function renamed(assign: JsonValue, depth: number): JsonValue {
  const entries = Object.entries(isJsonObject(assign) ? assign : {})
  return Object.fromEntries(entries.map(([key, value]) => [key.replace(/^[vw]/, `$&${depth}`), value]))
}

const machine: fc.Arbitrary<JsonObject> = fc.oneof(
  ...(['JSONPath', 'JSONata'] as const).map((QueryLanguage) =>
    fc
      .tuple(sketches(QueryLanguage, 0), maybe(fc.integer({ min: 1, max: 20 })))
      .map(([all, TimeoutSeconds]) =>
        withFields({ QueryLanguage, ...ownVariables(nameStates(all, { count: 0 }), 0) }, { TimeoutSeconds }),
      ),
  ),
)

const input: fc.Arbitrary<JsonValue> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record<JsonObject & Record<string, JsonValue>>({
      a: fc.oneof(leaf, fc.record({ b: leaf })),
      n: fc.integer({ min: 0, max: 3 }),
      s: fc.constantFrom('a,b', 'b', '[1]', ''),
      list: fc.array(fc.oneof(leaf, fc.record({ b: fc.nat(3) })), { maxLength: 5 }),
    }),
  },
  { weight: 1, arbitrary: leaf },
)

/** How a task answers; silence runs into a timeout. */
type Answer =
  | { readonly kind: 'succeed'; readonly output: JsonValue; readonly latency: number }
  | { readonly kind: 'fail'; readonly error?: string; readonly latency: number }
  | { readonly kind: 'silent' }

const latency = fc.constantFrom(0, 0, 40, 3000)
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('succeed' as const), output: input, latency }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fail' as const),
      error: maybe(fc.constantFrom('Boom', 'Other')),
      latency,
    }),
  },
  { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'silent' }) },
)

// A driver: it keeps what is to come and brings it in order of time.

interface World {
  readonly program: Program
  readonly answers: readonly Answer[]
}

interface Driven {
  readonly state: RunState
  readonly timers: ReadonlyMap<TimerId, Millis>
  readonly due: readonly { readonly token: Token; readonly input: RunInput }[]
}

/** One input and what it did. */
interface Stroke {
  readonly before: Driven
  readonly input: RunInput
  readonly step: Step
}

function answersTo(effect: Extract<Effect, { kind: 'invoke' }>, { answers }: World): readonly RunInput[] {
  const { token, call, at } = effect
  const pick = call.state * 7 + call.attempt * 3 + call.iteration.reduce((sum, index) => sum + index, 0)
  const chosen = answers[pick % answers.length]
  const first: RunInput[] = call.resource.includes(':activity:') ? [{ kind: 'taskStarted', token, at }] : []
  if (chosen?.kind === 'succeed')
    return [...first, { kind: 'taskSucceeded', token, at: at + chosen.latency, output: chosen.output }]
  if (chosen?.kind === 'fail')
    return [
      ...first,
      { kind: 'taskFailed', token, at: at + chosen.latency, ...(chosen.error && { error: chosen.error }) },
    ]
  return call.resource.includes('sqs') ? [{ kind: 'heartbeat', token, at: at + 500 }] : first
}

function absorb(world: World, driven: Driven, step: Step): Driven {
  const timers = new Map(driven.timers)
  let due = driven.due
  for (const effect of step.effects) {
    if (effect.kind === 'startTimer') timers.set(effect.timer, effect.at)
    else if (effect.kind === 'stopTimer') timers.delete(effect.timer)
    else if (effect.kind === 'cancel') due = due.filter(({ token }) => token !== effect.token)
    else if (effect.kind === 'invoke')
      due = [...due, ...answersTo(effect, world).map((one) => ({ token: effect.token, input: one }))]
  }
  return { state: step.state, timers, due }
}

/** The inputs that go on from here, or none at the end. `options` are those of an advance. */
function drive(world: World, from: Driven, options: { budget: number; until?: number }): [Stroke[], Driven] {
  const strokes: Stroke[] = []
  let driven = from
  const send = (one: RunInput): Step => {
    const step = stepRun(world.program, driven.state, one)
    strokes.push({ before: driven, input: one, step })
    driven = absorb(world, driven, step)
    return step
  }
  const times = [...driven.timers.values(), ...driven.due.map(({ input: { at } }) => at)]
  const next = times.length === 0 ? null : Math.min(...times)
  const { state } = driven
  if (state.status !== 'RUNNING') return [strokes, driven]
  if (state.head < state.ready.length) {
    const step = send({ ...options, kind: 'advance', at: state.at, before: next ?? Number.MAX_SAFE_INTEGER })
    if (step.turns > 0 || options.until !== undefined) return [strokes, driven]
  }
  if (next === null) return [strokes, driven]
  const arriving = driven.due.filter(({ input: { at } }) => at === next)
  const rings = [...driven.timers.values()].some((at) => at <= next)
  driven = {
    ...driven,
    timers: new Map([...driven.timers].filter(([, at]) => at > next)),
    due: driven.due.filter(({ input: { at } }) => at !== next),
  }
  for (const one of arriving) send(one.input)
  if (rings) send({ kind: 'clock', at: next })
  return [strokes, driven]
}

/** Far more than the history's limit lets happen. */
const MOST_STROKES = 20_000

function goOn(world: World, from: Driven, budget: () => number = () => 5000): readonly Stroke[] {
  const all: Stroke[] = []
  let driven = from
  for (let count = 0; ; count += 1) {
    if (count > MOST_STROKES) throw new Error('The run does not end')
    const [strokes, after] = drive(world, driven, { budget: budget() })
    all.push(...strokes)
    driven = after
    if (strokes.length === 0 || driven.state.status !== 'RUNNING') return all
  }
}

const eventsOf = (steps: readonly Pick<Step, 'events'>[]): readonly HistoryEvent[] =>
  steps.flatMap(({ events }) => events)
const stepsOf = (strokes: readonly Stroke[]): readonly Step[] => strokes.map(({ step }) => step)
const bytes = (value: unknown): string => JSON.stringify(value)
const image = (state: RunState): string => serialize(state).toString('base64')

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}

/** Arrays of values have items and nothing else: no flags of JSONata's. */
function isPlain(value: JsonValue): boolean {
  if (Array.isArray(value)) return Reflect.ownKeys(value).length === value.length + 1 && value.every(isPlain)
  if (isJsonObject(value)) return Object.values(value).every(isPlain)
  return value !== undefined
}

// The laws

function checkHistory(events: readonly HistoryEvent[]): void {
  for (const [index, event] of events.entries()) {
    expect(event.id).toBe(index + 1)
    expect(event.previousEventId).toBeLessThan(event.id)
    expect(event.timestamp).toBeGreaterThanOrEqual(events[index - 1]?.timestamp ?? 0)
    if (event.value !== undefined) expect(isPlain(event.value)).toBe(true)
  }
  expect(events.length).toBeLessThanOrEqual(OPTIONS.maxEvents)
}

function checkLaws(world: World, given: JsonValue, [slice, pick]: readonly [number, number]): readonly HistoryEvent[] {
  const { program } = world
  const started = startRun(program, given, OPTIONS)
  const begun = absorb(world, { state: started.state, timers: new Map(), due: [] }, started)
  const strokes = goOn(world, begun)
  const steps = stepsOf(strokes)
  const journal = strokes.map(({ input: one }) => one)
  const events = eventsOf([started, ...steps])
  const whole = bytes(events)
  checkHistory(events)

  // Kept states, before anything is made of them.
  const kept = [started, ...steps].map(({ state }) => state)
  const images = kept.map(image)

  // The journal, step by step and in one go.
  const again: Step[] = [startRun(program, given, OPTIONS)]
  for (const one of journal) again.push(stepRun(program, (again.at(-1) ?? started).state, one))
  expect(bytes(eventsOf(again))).toBe(whole)
  expect(bytes([...started.events, ...foldRun(program, started.state, journal).events])).toBe(whole)

  // Cloned between all steps.
  let state = structuredClone(started.state)
  const cloned = [...started.events]
  for (const one of journal) {
    const step = stepRun(program, state, one)
    cloned.push(...step.events)
    state = structuredClone(step.state)
  }
  expect(bytes(cloned)).toBe(whole)

  // Any kept state goes on alike.
  for (const index of [0, pick % kept.length, (pick * 3) % kept.length]) {
    const from = kept[index]
    if (from === undefined) throw new Error('no such state')
    expect(bytes(foldRun(program, from, journal.slice(index)).events)).toBe(bytes(eventsOf(steps.slice(index))))
  }

  // In slices.
  let count = 0
  const uneven = () => {
    count += slice
    return 1 + (count % 5)
  }
  for (const budget of [() => 1, () => 7, uneven])
    expect(bytes([...started.events, ...eventsOf(stepsOf(goOn(world, begun, budget)))])).toBe(whole)

  checkFork(world, [started.events, strokes], 2 + (pick % (events.length - 1)), whole)
  expect(kept.map(image)).toEqual(images)
  return events
}

/** To the last safe point before event `until`: as it is it goes on alike, with another value it goes its own way to an end. */
function checkFork(
  world: World,
  [first, strokes]: readonly [readonly HistoryEvent[], readonly Stroke[]],
  until: number,
  whole: string,
): void {
  const at = strokes.findIndex(({ step }) => step.state.events >= until)
  const stroke = strokes[at]
  if (stroke?.input.kind !== 'advance') return
  const step = stepRun(world.program, stroke.before.state, { ...stroke.input, until })
  expect(step.state.events).toBeLessThan(until)
  const safe = absorb(world, stroke.before, step)
  const before = [...first, ...eventsOf(stepsOf(strokes.slice(0, at))), ...step.events]
  expect(bytes([...before, ...eventsOf(stepsOf(goOn(world, safe)))])).toBe(whole)
  const frame = safe.state.ready[safe.state.head]
  if (frame === undefined) return
  const forked = stepRun(world.program, safe.state, { kind: 'override', at: safe.state.at, frame, value: { n: 1 } })
  checkHistory([...before, ...forked.events, ...eventsOf(stepsOf(goOn(world, absorb(world, safe, forked))))])
}

/** Checks the laws for machines made at random; how many of them had an event of each type. */
function checkMachines(parameters: fc.Parameters<unknown>): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  const tally = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  fc.assert(
    fc.property(
      machine,
      input,
      fc.array(answer, { minLength: 1, maxLength: 6 }),
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(10_000)),
      (definition, given, answers, choices) => {
        const compiled = compileProgram(deepFreeze(definition))
        if (!compiled.ok) throw new Error(compiled.error.message)
        const world = { program: compiled.value, answers: deepFreeze(answers) }
        for (const type of new Set(checkLaws(world, deepFreeze(given), choices).map((event) => event.type))) tally(type)
      },
    ),
    parameters,
  )
  return seen
}

test(`${MACHINES} machines made at random keep all laws`, { timeout: 3_600_000 }, () => {
  const seen = checkMachines({ numRuns: MACHINES })
  console.log(`Machines at random: ${bytes(Object.fromEntries([...seen].sort(([, one], [, other]) => other - one)))}`)
})

test('the machines do what the laws are about', { timeout: 60_000 }, () => {
  const seen = checkMachines({ numRuns: 150, seed: 11 })
  for (const type of [
    'ExecutionSucceeded',
    'ExecutionFailed',
    'MapIterationSucceeded',
    'ParallelStateSucceeded',
    'TaskTimedOut',
  ])
    expect(seen.get(type), type).toBeGreaterThan(0)
})
