// The workloads: loops, chains, Maps, a Parallel, tasks, large payloads.
import type { JsonObject, JsonValue } from '../../core/base/JsonValue'
import type { BenchCase } from './BenchCase'
import { jsonataCases } from './jsonataCases'

type Visit = Parameters<BenchCase['bare']>[0]

const LAMBDA = 'arn:aws:lambda:us-east-1:123456789012:function:work'

/** Members of states by name. */
type States = Record<string, JsonObject>

function machine(startAt: string, states: States): JsonObject {
  return { StartAt: startAt, States: states }
}

function counted(index: number): string {
  return `S${index}`
}

/** `length` states in a row; `state` gives all but the way on. */
function chain(length: number, state: (index: number) => JsonObject): JsonObject {
  const states: States = {}
  for (let index = 0; index < length; index += 1) {
    const onward: JsonObject = index + 1 < length ? { Next: counted(index + 1) } : { End: true }
    states[counted(index)] = { ...state(index), ...onward }
  }
  return machine(counted(0), states)
}

/** Counts to `rounds`: two transitions a round, and the end. */
function loop(rounds: number, count: JsonObject): JsonObject {
  return machine('Count', {
    Count: { ...count, Next: 'More' },
    More: {
      Type: 'Choice',
      Choices: [{ Variable: '$.n', NumericGreaterThanEquals: rounds, Next: 'Done' }],
      Default: 'Count',
    },
    Done: { Type: 'Succeed' },
  })
}

function bareLoop(rounds: number, visit: Visit): JsonValue {
  for (let value = { n: 0 }; ; ) {
    const counted = { n: Math.floor(value.n + 0.5) + 1 }
    visit(value, counted)
    value = counted
    visit(value, value)
    if (value.n < rounds) continue
    visit(value, value)
    return value
  }
}

function mapOver(processor: JsonObject): JsonObject {
  return machine('M', { M: { Type: 'Map', ItemProcessor: processor, End: true } })
}

function bareMap(items: readonly JsonValue[], work: (item: JsonValue) => JsonValue, visit: Visit): JsonValue {
  const outputs: JsonValue[] = []
  for (const item of items) {
    const output = work(item)
    visit(item, output)
    outputs.push(output)
  }
  visit(items, outputs)
  return outputs
}

function itemsOf(length: number): readonly JsonObject[] {
  return Array.from({ length }, (_, index) => ({ id: index, name: `item ${index}`, price: (index % 17) + 0.5 }))
}

function mapCase(length: number): BenchCase {
  const items = Array.from({ length }, (_, index) => ({ id: index, ok: true }))
  return {
    title: `Map over ${length.toLocaleString('en')} items`,
    definition: mapOver(machine('P', { P: { Type: 'Pass', End: true } })),
    input: items,
    bare: (visit) => bareMap(items, (item) => item, visit),
  }
}

const order = { id: 'A-1', order: { total: 12.5, lines: [{ sku: 'x', count: 2 }], note: 'leave at the door' } }

const templates: BenchCase = {
  title: 'chain of 200 Pass with paths and templates',
  definition: chain(200, () => ({
    Type: 'Pass',
    InputPath: '$.order',
    Parameters: { 'total.$': '$.total', 'first.$': '$.lines[0].sku', kind: 'copy' },
    ResultPath: '$.last',
  })),
  input: order,
  bare(visit) {
    let value: JsonObject & typeof order = order
    for (let index = 0; index < 200; index += 1) {
      const selected = value.order
      const output = { ...value, last: { total: selected.total, first: selected.lines[0]?.sku ?? null, kind: 'copy' } }
      visit(value, output)
      value = output
    }
    return value
  },
}

const parallel: BenchCase = {
  title: 'Parallel of 50 branches of 4 Pass',
  definition: machine('P', {
    P: {
      Type: 'Parallel',
      Branches: Array.from({ length: 50 }, (_, branch) => {
        const name = (index: number) => `B${branch}-${index}`
        const states: States = {}
        for (let index = 0; index < 4; index += 1)
          states[name(index)] = { Type: 'Pass', ...(index < 3 ? { Next: name(index + 1) } : { End: true }) }
        return machine(name(0), states)
      }),
      End: true,
    },
  }),
  input: order,
  bare(visit) {
    const outputs: JsonValue[] = []
    for (let branch = 0; branch < 50; branch += 1) {
      for (let index = 0; index < 4; index += 1) visit(order, order)
      outputs.push(order)
    }
    visit(order, outputs)
    return outputs
  },
}

function increment(input: JsonValue): JsonValue {
  // The loop counts in an object.
  return { n: (input as { readonly n: number }).n + 1 }
}

const tasks: readonly BenchCase[] = [
  {
    title: '5,000 tasks in a loop',
    definition: loop(5000, { Type: 'Task', Resource: LAMBDA }),
    input: { n: 0 },
    answer: increment,
    bare: (visit) => bareLoop(5000, visit),
    asks: true,
  },
  {
    title: '5,000 tasks in a Map',
    definition: mapOver(machine('T', { T: { Type: 'Task', Resource: LAMBDA, End: true } })),
    input: itemsOf(5000),
    answer: (input) => input,
    bare: (visit) => bareMap(itemsOf(5000), (item) => item, visit),
    asks: true,
  },
]

const large: JsonObject = { rows: itemsOf(4400) }

const payloads: readonly BenchCase[] = [
  {
    title: '200 KB through 100 Pass',
    definition: chain(100, () => ({ Type: 'Pass' })),
    input: large,
    bare(visit) {
      for (let index = 0; index < 100; index += 1) visit(large, large)
      return large
    },
  },
  {
    title: '200 KB through 100 Pass with ResultPath',
    definition: chain(100, (index) => ({ Type: 'Pass', Result: { done: true }, ResultPath: `$.step${index % 10}` })),
    input: large,
    bare(visit) {
      let value = large
      for (let index = 0; index < 100; index += 1) {
        const output = { ...value, [`step${index % 10}`]: { done: true } }
        visit(value, output)
        value = output
      }
      return value
    },
  },
]

/** All cases; those with `expressions` are JSONata's. */
export const benchCases: readonly BenchCase[] = [
  {
    title: 'counter loop of 10,000 transitions',
    definition: loop(5000, { Type: 'Pass', Parameters: { 'n.$': 'States.MathAdd($.n, 1)' } }),
    input: { n: 0 },
    bare: (visit) => bareLoop(5000, visit),
  },
  templates,
  mapCase(1000),
  mapCase(10_000),
  parallel,
  ...tasks,
  ...payloads,
  ...jsonataCases,
]
