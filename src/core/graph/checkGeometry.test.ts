import { describe, expect, test } from 'vitest'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { buildGraph } from './buildGraph'
import { checkGeometry } from './checkGeometry'
import type { Layout, NodeId } from './Graph'
import { quickLayout } from './quickLayout'

const graph = buildGraph(
  readMachine(
    parseJson(
      JSON.stringify({
        StartAt: 'Choose',
        States: {
          Choose: {
            Type: 'Choice',
            Choices: [
              { Variable: '$.a', NumericEquals: 1, Next: 'One' },
              { Variable: '$.a', NumericEquals: 2, Next: 'Two' },
            ],
          },
          One: { Type: 'Succeed' },
          Two: {
            Type: 'Map',
            ItemProcessor: { StartAt: 'Inner', States: { Inner: { Type: 'Pass', End: true } } },
            End: true,
          },
        },
      }),
    ),
  ),
)
const good = quickLayout(graph)
const idOf = (title: string): NodeId => [...graph.nodes.values()].find((node) => node.title === title)?.id ?? ''
const rules = [...graph.edges.values()].filter((edge) => edge.rule > 0).map((edge) => edge.id)

const kindsOf = (layout: Layout) => new Set(checkGeometry(graph, layout).map((fault) => fault.kind))

function moved(title: string, x: number, y: number): Layout {
  const id = idOf(title)
  const box = good.boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { ...good, boxes: new Map(good.boxes).set(id, { ...box, x: box.x + x, y: box.y + y }) }
}

describe('checkGeometry', () => {
  test('finds nothing in a good layout', () => {
    expect(checkGeometry(graph, good)).toEqual([])
  })

  test('finds what is missing', () => {
    const boxes = new Map(good.boxes)
    boxes.delete(idOf('One'))
    expect(kindsOf({ ...good, boxes })).toContain('missing')
  })

  test('finds what leaves its container', () => {
    expect(kindsOf(moved('Inner', 0, 20))).toEqual(new Set(['not-contained']))
  })

  test('finds what was put on something else', () => {
    const choose = good.boxes.get(idOf('Choose'))
    const start = good.boxes.get(idOf('Start'))
    expect(kindsOf(moved('Start', 0, (choose?.y ?? 0) - (start?.y ?? 0)))).toContain('overlap')
  })

  test('finds rules that changed places', () => {
    const [first = '', second = ''] = rules
    const one = good.routes.get(first)
    const two = good.routes.get(second)
    const routes = new Map(good.routes)
    if (one && two) routes.set(first, { ...one, label: two.label }).set(second, { ...two, label: one.label })
    expect(kindsOf({ ...good, routes })).toContain('rules-out-of-order')
  })
})
