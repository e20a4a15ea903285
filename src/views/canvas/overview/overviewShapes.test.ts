import { expect, test } from 'vitest'
import { openDocument } from '../../../core/document/openDocument'
import { buildGraph } from '../../../core/graph/buildGraph'
import { quickLayout } from '../../../core/graph/quickLayout'
import type { Status } from '../../../ui/statuses'
import { overviewPaths, overviewShapes } from './overviewShapes'

const inside = (States: object) => ({ StartAt: Object.keys(States)[0], States })
const graph = buildGraph(
  openDocument(
    JSON.stringify(
      inside({
        Outer: {
          Type: 'Map',
          ItemProcessor: inside({
            Inner: { Type: 'Map', ItemProcessor: inside({ Deep: { Type: 'Pass', End: true } }), End: true },
          }),
          Next: 'Last',
        },
        Last: { Type: 'Pass', End: true },
      }),
    ),
  ).machine,
)
const layout = quickLayout(graph)
const drawn = overviewShapes(graph, layout)
const count = (outline: string) => outline.split('M').length - 1

test('every box is drawn once, and lies in the area', () => {
  expect(drawn.shapes.map(({ id }) => id).sort()).toEqual([...layout.boxes.keys()].sort())
  const { x, y, width, height } = drawn.area
  for (const box of layout.boxes.values()) {
    expect(box.x).toBeGreaterThanOrEqual(x)
    expect(box.y).toBeGreaterThanOrEqual(y)
    expect(box.x + box.width).toBeLessThanOrEqual(x + width)
    expect(box.y + box.height).toBeLessThanOrEqual(y + height)
  }
})

test('without a run: a path for each depth of containers, outer ones first, and one for all the rest', () => {
  const paths = overviewPaths(drawn, [])
  expect(paths.map(({ isContainer, status, outline }) => [isContainer, status, count(outline)])).toEqual([
    [true, null, 1],
    [true, null, 1],
    [false, null, layout.boxes.size - 2],
  ])
})

test('a run has a path for each status', () => {
  const statuses = drawn.shapes.map(
    ({ id }): Status => (graph.nodes.get(id)?.title === 'Last' ? 'failed' : 'succeeded'),
  )
  const leaves = overviewPaths(drawn, statuses).filter(({ isContainer }) => !isContainer)
  expect(leaves.map(({ status, outline }) => [status, count(outline)]).sort()).toEqual([
    ['failed', 1],
    ['succeeded', layout.boxes.size - 3],
  ])
  expect(new Set(leaves.map(({ key }) => key)).size).toBe(leaves.length)
})
