import { describe, expect, test } from 'vitest'
import { buildFlow, type RawEdge } from './buildFlow'
import { cutBlocks } from './cutBlocks'

const edge = (from: number, to: number, catches = false): RawEdge => ({ from, to, catches, labelWidth: 0 })
const flowOf = (count: number, edges: readonly RawEdge[], fails: readonly number[] = []) =>
  buildFlow({
    nodes: Array.from({ length: count }, (_, index) => ({ width: 240, height: 60, fails: fails.includes(index) })),
    edges,
    start: 0,
  })

describe('drawing order', () => {
  test('every edge that is no loop leads on', () => {
    const { flow } = flowOf(5, [edge(0, 3), edge(3, 1), edge(3, 4), edge(1, 2), edge(2, 3), edge(4, 2)])
    expect(flow.edges.filter((each) => each.back).length).toBe(1)
    for (const { from, to, back } of flow.edges) expect(back).toBe(to <= from)
  })

  test('exits lie in their order', () => {
    const { rawNodes } = flowOf(4, [edge(0, 3), edge(0, 1), edge(0, 2)])
    expect(rawNodes).toEqual([0, 3, 1, 2])
  })

  test('a state that leads to itself is a loop', () => {
    expect(flowOf(2, [edge(0, 0), edge(0, 1)]).flow.edges.map((each) => each.back)).toEqual([true, false])
  })

  test('what the start does not reach is there too', () => {
    const { flow, rawNodes } = flowOf(4, [edge(0, 1), edge(2, 1), edge(3, 2), edge(2, 3)])
    expect([...rawNodes].sort()).toEqual([0, 1, 2, 3])
    expect(flow.connected).toBe(false)
  })

  test('a chain of 20 000 needs no stack', () => {
    const count = 20_000
    const edges = Array.from({ length: count - 1 }, (_, index) => edge(index, index + 1))
    expect(flowOf(count, edges).flow.path.length).toBe(count)
  })
})

describe('the main line', () => {
  test.each([
    ['takes the longest way', 5, [edge(0, 1), edge(0, 2), edge(2, 3), edge(3, 4)], [], [0, 2, 3, 4]],
    ['takes the first of equals', 3, [edge(0, 1), edge(0, 2)], [], [0, 1]],
    ['avoids Fail, however long', 4, [edge(0, 1), edge(1, 2), edge(0, 3)], [2], [0, 3]],
    ['prefers an end to a loop', 4, [edge(0, 1), edge(1, 2), edge(2, 0), edge(0, 3)], [], [0, 3]],
    ['does not follow Catch', 3, [edge(0, 1), edge(1, 2, true)], [], [0, 1]],
  ] as const)('%s', (_, count, edges, fails, line) => {
    const { flow, rawNodes } = flowOf(count, edges, fails)
    expect(flow.path.map((node) => rawNodes[node])).toEqual(line)
  })
})

describe('cutBlocks', () => {
  const blocksOf = (count: number, edges: readonly RawEdge[]) => {
    const { flow, rawNodes } = flowOf(count, edges)
    return cutBlocks(flow, new Set()).map((block) => block.nodes.map((node) => rawNodes[node]))
  }

  test.each([
    ['a chain falls into pairs', 4, [edge(0, 1), edge(1, 2), edge(2, 3)], [[0, 1], [1, 2], [2, 3], [3]]],
    [
      'a diamond stays whole',
      5,
      [edge(0, 1), edge(1, 2), edge(1, 3), edge(2, 4), edge(3, 4)],
      [[0, 1], [1, 2, 3, 4], [4]],
    ],
    ['a loop keeps its states together', 4, [edge(0, 1), edge(1, 2), edge(2, 1), edge(2, 3)], [[0, 1], [1, 2, 3], [3]]],
  ] as const)('%s', (_, count, edges, blocks) => {
    expect(blocksOf(count, edges)).toEqual(blocks)
  })

  test('every edge is in exactly one block', () => {
    const { flow } = flowOf(6, [edge(0, 1), edge(1, 2), edge(1, 3), edge(2, 4), edge(3, 4), edge(4, 1), edge(4, 5)])
    const all = cutBlocks(flow, new Set()).flatMap((block) => block.edges)
    expect([...all].sort()).toEqual([...flow.edges.keys()])
  })

  test('a refused cut is not made', () => {
    const { flow } = flowOf(4, [edge(0, 1), edge(1, 2), edge(2, 3)])
    expect(cutBlocks(flow, new Set([1])).map((block) => block.nodes)).toEqual([[0, 1, 2], [2, 3], [3]])
  })
})
