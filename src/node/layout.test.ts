import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../core/base/JsonValue'
import { buildFlow, type RawEdge } from '../core/graph/buildFlow'
import { buildGraph } from '../core/graph/buildGraph'
import { checkGeometry } from '../core/graph/checkGeometry'
import { drawFlow } from '../core/graph/drawFlow'
import { faultsOf } from '../core/graph/findFaults'
import type { Graph } from '../core/graph/Graph'
import { createLayoutMemo } from '../core/graph/LayoutMemo'
import { layoutGraph } from '../core/graph/layoutGraph'
import { readMachine } from '../core/machine/readMachine'
import { parseJson } from '../core/syntax/parseJson'
import { elk } from './elk'
import { layout } from './layout'

type States = Record<string, JsonValue>

const graphOf = (definition: JsonValue): Graph => buildGraph(readMachine(parseJson(JSON.stringify(definition))))

const polling: States = {
  Submit: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Next: 'Wait' },
  Wait: { Type: 'Wait', Seconds: 30, Next: 'Ask' },
  Ask: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Give up' }],
    Next: 'Done?',
  },
  'Done?': {
    Type: 'Choice',
    Choices: [
      { Variable: '$.state', StringEquals: 'DONE', Next: 'Report' },
      { Variable: '$.state', StringEquals: 'FAILED', Next: 'Give up' },
    ],
    Default: 'Wait',
  },
  Report: { Type: 'Pass', End: true },
  'Give up': { Type: 'Fail' },
}

describe('layout', () => {
  test('names boxes by state path and routes by the path of what names the target', async () => {
    const { boxes, routes } = await layout(JSON.stringify({ StartAt: 'Submit', States: polling }))
    expect(Object.keys(boxes).sort()).toEqual(
      [...Object.keys(polling).map((name) => `/States/${name}`), 'start', 'end'].sort(),
    )
    expect(Object.keys(routes).sort()).toEqual(
      [
        '/StartAt',
        '/States/Submit/Next',
        '/States/Wait/Next',
        '/States/Ask/Next',
        '/States/Ask/Catch[0]/Next',
        '/States/Done?/Choices[0]/Next',
        '/States/Done?/Choices[1]/Next',
        '/States/Done?/Default',
        '/States/Report/End',
      ].sort(),
    )
  })

  test('draws the main line straight down, Start at the top and End at the bottom', async () => {
    const { boxes } = await layout(JSON.stringify({ StartAt: 'Submit', States: polling }))
    const line = ['start', '/States/Submit', '/States/Wait', '/States/Ask', '/States/Done?', '/States/Report', 'end']
    const middles = line.map((name) => (boxes[name]?.x ?? 0) + (boxes[name]?.width ?? 0) / 2)
    expect(new Set(middles).size).toBe(1)
    const tops = line.map((name) => boxes[name]?.y ?? 0)
    expect([...tops].sort((a, b) => a - b)).toEqual(tops)
    expect(tops[0]).toBe(0)
  })

  test('draws loops at the right', async () => {
    const { boxes, routes } = await layout(JSON.stringify({ StartAt: 'Submit', States: polling }))
    const choice = boxes['/States/Done?']
    const first = routes['/States/Done?/Default']?.points[0]
    expect(first?.x).toBe((choice?.x ?? 0) + (choice?.width ?? 0))
  })

  test('puts branches side by side in file order, their tops level, inside the container', async () => {
    const branch = (name: string, more: States = {}) => ({
      StartAt: name,
      States: { [name]: { Type: 'Pass', End: true }, ...more },
    })
    const text = JSON.stringify({
      StartAt: 'All',
      States: { All: { Type: 'Parallel', Branches: [branch('Z'), branch('M'), branch('A')], End: true } },
    })
    const { boxes } = await layout(text)
    const [z, m, a] = ['0]/States/Z', '1]/States/M', '2]/States/A'].map((end) => boxes[`/States/All/Branches[${end}`])
    expect(m?.x).toBe((z?.x ?? 0) + 240 + 40)
    expect(a?.x).toBe((m?.x ?? 0) + 240 + 40)
    expect(new Set([z?.y, m?.y, a?.y]).size).toBe(1)
    expect(z?.y).toBe((boxes['/States/All']?.y ?? 0) + 40 + 24)
  })

  test('draws the ways into a shared failure as one lane at the right', async () => {
    const count = 12
    const name = (index: number) => `Step ${index}`
    const catching = [1, 5, 9]
    const steps = Array.from({ length: count }, (_, index): [string, JsonValue] => [
      name(index),
      {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        ...(catching.includes(index) ? { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Failed' }] } : {}),
        ...(index + 1 < count ? { Next: name(index + 1) } : { End: true }),
      },
    ])
    const states = { ...Object.fromEntries(steps), Failed: { Type: 'Fail' } }
    const { boxes, routes } = await layout(JSON.stringify({ StartAt: name(0), States: states }))

    const ways = catching.map((index) => routes[`/States/${name(index)}/Catch[0]/Next`]?.points ?? [])
    const column = boxes[`/States/${name(0)}`]
    const failed = boxes['/States/Failed']
    const lane = (failed?.x ?? 0) + (failed?.width ?? 0) / 2
    expect(ways.map((points) => points[0]?.x)).toEqual(catching.map(() => (column?.x ?? 0) + (column?.width ?? 0)))
    expect(ways.map((points) => points.slice(1).map((point) => point.x))).toEqual(catching.map(() => [lane, lane]))
    expect(failed?.y).toBeGreaterThan(boxes[`/States/${name(9)}`]?.y ?? 0)
  })

  test.each([
    ['nothing', '', 'line 1, column 1'],
    ['no JSON', 'nope', 'line 1, column 1'],
    ['an open end', '{\n  "StartAt": "A",\n  "States": {', 'line 3'],
    ['another value', '[]', 'States'],
    ['an object that is no definition', '{"Comment":"none","States":"A"}', 'States'],
  ])('%s is refused, with the place', async (_, text, place) => {
    await expect(layout(text)).rejects.toThrow(new RegExp(place, 'i'))
  })

  test.each([
    ['a target that does not exist', '{"StartAt":"X","States":{}}', ['start', 'empty:/']],
    [
      'names of the prototype',
      '{"StartAt":"__proto__","States":{"__proto__":{"Type":"Pass","Next":"toString"}}}',
      ['start', '/States/__proto__', 'stub:/States/toString'],
    ],
    [
      'a state that leads to itself',
      '{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Next":"A"}],"Default":"A"}}}',
      ['start', '/States/A'],
    ],
  ])('%s has a layout too', async (_, text, names) => {
    expect(Object.keys((await layout(text)).boxes)).toEqual(names)
  })
})

describe('laws', () => {
  const machine = (states: States): JsonValue => ({ StartAt: 'Submit', States: states })
  const boxesOf = async (states: States) => (await layout(JSON.stringify(machine(states)))).boxes

  test('the order of States in the file does not matter', async () => {
    const reversed = Object.fromEntries(Object.entries(polling).reverse())
    expect(await boxesOf(reversed)).toEqual(await boxesOf(polling))
  })

  test('a renamed state leaves every box where it is', async () => {
    const text = JSON.stringify(machine(polling))
    const renamed = await layout(text.replaceAll('"Ask"', '"Ask for the state of the job, which may take long"'))
    expect(Object.values(renamed.boxes)).toEqual(Object.values((await layout(text)).boxes))
  })

  test('a state inserted below leaves what lies above untouched', async () => {
    const { Report: _, ...others } = polling
    const before = await boxesOf(polling)
    const after = await boxesOf({ ...others, Report: { Type: 'Pass', Next: 'Log' }, Log: { Type: 'Pass', End: true } })
    for (const name of ['Submit', 'Wait', 'Ask', 'Done?', 'Give up', 'Report'].map((each) => `/States/${each}`)) {
      expect(after[name]).toEqual(before[name])
    }
  })

  test('the memo changes nothing but the time', () => {
    const memo = createLayoutMemo()
    const graph = graphOf(machine(polling))
    const first = layoutGraph(graph, elk(), memo)
    const calls = memo.engineCalls
    expect(layoutGraph(graph, elk(), memo)).toEqual(first)
    expect(memo.engineCalls).toBe(calls)
  })

  test('a graph drawn twice in one machine is laid out once', () => {
    const memo = createLayoutMemo()
    const inner = { StartAt: 'Submit', States: polling }
    const both = { Type: 'Parallel', Branches: [inner, inner, inner], End: true }
    layoutGraph(graphOf({ StartAt: 'Both', States: { Both: both } }), elk(), memo)
    expect(memo.engineCalls).toBe(1)
  })

  test('any flow is drawn without a fault', () => {
    const count = 9
    const edge = fc.record({
      from: fc.nat({ max: count - 1 }),
      to: fc.nat({ max: count - 1 }),
      labelWidth: fc.constantFrom(0, 0, 64, 176),
    })
    let refused = 0
    fc.assert(
      fc.property(fc.array(edge, { minLength: 4, maxLength: 14 }), (edges) => {
        const chain = Array.from({ length: count - 1 }, (_, from) => ({ from, to: from + 1, labelWidth: 0 }))
        const all = [...chain, ...edges].map((each, index): RawEdge => ({ ...each, catches: index % 6 === 5 }))
        all.sort((a, b) => a.from - b.from)
        const nodes = Array.from({ length: count }, () => ({ width: 240, height: 60, fails: false }))
        const { flow } = buildFlow({ nodes, edges: all, start: 0 })
        const drawing = drawFlow(flow, elk(), createLayoutMemo())
        if (drawing) expect(faultsOf(flow, drawing)).toEqual([])
        else refused++
      }),
      { numRuns: 60, seed: 7 },
    )
    expect(refused).toBeLessThan(6)
  })
})

describe('what ELK cannot do', () => {
  const node = (index: number) => `N${index}`
  const dense = (count: number): JsonValue => ({
    StartAt: node(0),
    States: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        node(index),
        {
          Type: 'Choice',
          Choices: Array.from({ length: 8 }, (_, rule) => ({
            Variable: '$.n',
            NumericEquals: rule,
            Next: node((index * 7 + rule * 13) % count),
          })),
        },
      ]),
    ),
  })

  test('is drawn simply without asking, without a fault, and says so', () => {
    const graph = graphOf(dense(200))
    const memo = createLayoutMemo()
    const drawn = layoutGraph(graph, elk(), memo)
    expect([drawn.simplified, memo.engineCalls]).toEqual([true, 0])
    expect(checkGeometry(graph, drawn).filter((fault) => fault.kind !== 'rules-out-of-order')).toEqual([])
  })

  test('can be asked for', () => {
    const memo = createLayoutMemo()
    const drawn = layoutGraph(graphOf({ StartAt: 'Submit', States: polling }), elk(), memo, { simple: true })
    expect([drawn.simplified, memo.engineCalls]).toEqual([true, 0])
  })
})
