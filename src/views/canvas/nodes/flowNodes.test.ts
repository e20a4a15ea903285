import { describe, expect, test } from 'vitest'
import { openDocument } from '../../../core/document/openDocument'
import { buildGraph } from '../../../core/graph/buildGraph'
import { quickLayout } from '../../../core/graph/quickLayout'
import { flowNodes } from './flowNodes'

const text = JSON.stringify({
  StartAt: 'A',
  States: {
    A: { Type: 'Map', ItemProcessor: { StartAt: 'In', States: { In: { Type: 'Pass', End: true } } }, Next: 'B' },
    B: { Type: 'Pass', End: true },
  },
})
const origin = { x: 0, y: 0 }
const draw = (source: string) => {
  const { machine } = openDocument(source)
  const graph = buildGraph(machine)
  return { graph, layout: quickLayout(graph), origin, selected: new Set<never>(), tabStop: null }
}

describe('nodes', () => {
  test('a container is followed by what it contains', () => {
    const titles = flowNodes(draw(text), []).map(({ data }) => data.node.title)
    expect(titles.slice(titles.indexOf('A'), titles.indexOf('A') + 2)).toEqual(['A', 'In'])
  })

  test('React Flow has nothing to look for on a node: it draws those it must measure, in view or not', () => {
    for (const { width, height, measured, handles } of flowNodes(draw(text), [])) {
      expect(measured).toEqual({ width, height })
      expect(handles).toEqual([])
    }
  })

  test('what did not change is the same object', () => {
    const first = flowNodes(draw(text), [])
    expect(flowNodes(draw(text), first)).toBe(first)

    const renamed = flowNodes(draw(text.replace('"B":', '"C":').replace('"Next":"B"', '"Next":"C"')), first)
    const changed = renamed.filter((node, index) => node !== first[index])
    expect(changed.map(({ data }) => data.node.title)).toEqual(['C'])
  })
})
