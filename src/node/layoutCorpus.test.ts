import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../core/base/JsonValue'
import { buildGraph } from '../core/graph/buildGraph'
import { checkGeometry, type GeometryFault } from '../core/graph/checkGeometry'
import type { Graph, Layout } from '../core/graph/Graph'
import { createLayoutMemo } from '../core/graph/LayoutMemo'
import { layoutGraph } from '../core/graph/layoutGraph'
import { quickLayout } from '../core/graph/quickLayout'
import { readMachine } from '../core/machine/readMachine'
import { parseJson } from '../core/syntax/parseJson'
import { elk } from './elk'

const corpus = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus')
const parsedFile = join(corpus, 'definitions', 'parsed.json')
const present = existsSync(parsedFile)
if (!present) console.warn(`Left out: layouts of real definitions (no ${corpus})`)

interface Sample {
  readonly file: string
  readonly graph: Graph
}

const graphOf = (text: string): Graph => buildGraph(readMachine(parseJson(text)))

function samples(): readonly Sample[] {
  if (!present) return []
  const parsed: Record<string, JsonValue> = JSON.parse(readFileSync(parsedFile, 'utf8'))
  return Object.entries(parsed).flatMap(([file, value]) => {
    const graph = graphOf(JSON.stringify(value))
    return [...graph.nodes.values()].some((node) => node.state !== null) ? [{ file, graph }] : []
  })
}

const isOrder = ({ kind }: GeometryFault) => kind === 'rules-out-of-order'

function faults(
  all: readonly Sample[],
  layouts: readonly Layout[],
  counts: (fault: GeometryFault) => boolean,
): string[] {
  return all.flatMap(({ file, graph }, index) => {
    const layout = layouts[index]
    const found = layout ? checkGeometry(graph, layout).filter(counts) : []
    return found.map((fault) => `${file}: ${fault.kind} ${fault.nodes.join(' ')} ${fault.edges.join(' ')}`)
  })
}

describe.skipIf(!present)('real definitions', () => {
  const all = samples()

  test('are laid out without a fault, rules in file order but for few pairs', () => {
    const engine = elk()
    const memo = createLayoutMemo()
    const layouts = all.map(({ graph }) => layoutGraph(graph, engine, memo))

    expect(layouts.filter((layout) => layout.simplified).length).toBe(0)
    expect(faults(all, layouts, (fault) => !isOrder(fault))).toEqual([])
    const order = faults(all, layouts, isOrder)
    console.info(
      `${all.length} definitions, ELK called ${memo.engineCalls} times; out of order: ${order.join(', ') || 'none'}`,
    )
    expect(order.length).toBeLessThanOrEqual(10)
    // Blocks of one shape are drawn once: fewer calls than definitions.
    expect(memo.engineCalls).toBeLessThan(all.length / 2)
  })

  test('have a quick layout without a fault', () => {
    const layouts = all.map(({ graph }) => quickLayout(graph))
    expect(faults(all, layouts, (fault) => !isOrder(fault))).toEqual([])
  })
})

const synthetic = (name: string) => readFileSync(join(corpus, 'synthetic', `${name}.asl.json`), 'utf8')

describe.skipIf(!present)('large machines', () => {
  test.each(['mixed-1000', 'loops-1000', 'nested-1000', 'chain-1000', 'wide-parallel-1000', 'deep-100'])(
    '%s is laid out in full and without a fault',
    (name) => {
      const graph = graphOf(synthetic(name))
      const drawn = layoutGraph(graph, elk(), createLayoutMemo())
      expect(drawn.simplified).toBe(false)
      expect(checkGeometry(graph, drawn).filter((fault) => !isOrder(fault))).toEqual([])
    },
  )

  test.each(['dense-200', 'wide-choice-500'])('%s gets a simple drawing without a fault', (name) => {
    const graph = graphOf(synthetic(name))
    const drawn = layoutGraph(graph, elk(), createLayoutMemo())
    expect(drawn.simplified).toBe(true)
    expect(checkGeometry(graph, drawn).filter((fault) => !isOrder(fault))).toEqual([])
  })

  test('a state inserted into mixed-1000 asks ELK for one block at most', () => {
    const memo = createLayoutMemo()
    const definition = JSON.parse(synthetic('mixed-1000'))
    layoutGraph(graphOf(JSON.stringify(definition)), elk(), memo)
    const calls = memo.engineCalls

    const names = Object.keys(definition.States)
    const name = names.slice(names.length / 2).find((each) => definition.States[each].Next !== undefined) ?? ''
    definition.States.Inserted = { Type: 'Pass', Next: definition.States[name].Next }
    definition.States[name].Next = 'Inserted'
    layoutGraph(graphOf(JSON.stringify(definition)), elk(), memo)
    expect(memo.engineCalls - calls).toBeLessThanOrEqual(1)
  })
})
