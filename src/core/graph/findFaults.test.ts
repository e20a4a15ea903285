import { describe, expect, test } from 'vitest'
import { type EndedRoute, findFaults } from './findFaults'
import type { Box } from './Graph'

const boxes: readonly Box[] = [
  { x: 0, y: 0, width: 100, height: 50 },
  { x: 0, y: 200, width: 100, height: 50 },
  { x: 200, y: 100, width: 100, height: 50 },
]
const straight: EndedRoute = {
  from: 0,
  to: 1,
  points: [
    { x: 50, y: 50 },
    { x: 50, y: 200 },
  ],
  label: { x: 20, y: 110, width: 60, height: 22 },
}
const line = (...points: readonly [number, number][]) => points.map(([x, y]) => ({ x, y }))

const kinds = (nodes: readonly Box[], routes: readonly EndedRoute[]) =>
  findFaults(nodes, routes).map((fault) => fault.kind)

describe('findFaults', () => {
  test('a good drawing has none', () => {
    expect(findFaults(boxes, [straight])).toEqual([])
  })

  test.each([
    ['a box on another', [...boxes, { x: 90, y: 40, width: 100, height: 50 }], [], ['overlap']],
    ['boxes that touch', [...boxes, { x: 100, y: 0, width: 100, height: 50 }], [], []],
    [
      'a line through a foreign box',
      boxes,
      [
        {
          ...straight,
          points: line([100, 25], [150, 25], [150, 125], [320, 125], [320, 225], [100, 225]),
          label: null,
        },
      ],
      ['edge-near-node'],
    ],
    [
      'a line 7 px beside a foreign box',
      boxes,
      [{ ...straight, points: line([100, 25], [193, 25], [193, 225], [100, 225]), label: null }],
      ['edge-near-node'],
    ],
    [
      'a line 8 px beside a foreign box',
      boxes,
      [{ ...straight, points: line([100, 25], [192, 25], [192, 225], [100, 225]), label: null }],
      [],
    ],
    [
      'a line back through its own box',
      boxes,
      [{ ...straight, points: line([100, 25], [50, 25], [50, 200]), label: null }],
      ['edge-in-own-node'],
    ],
    ['a slanted line', boxes, [{ ...straight, points: line([40, 50], [60, 200]), label: null }], ['not-axis-parallel']],
    ['an end in the air', boxes, [{ ...straight, points: line([50, 50], [50, 180]), label: null }], ['loose-end']],
    ['no line at all', boxes, [{ ...straight, points: [], label: null }], ['loose-end']],
    ['a pill on a box', boxes, [{ ...straight, label: { x: 180, y: 110, width: 60, height: 22 } }], ['label-on-node']],
    [
      'a pill on a pill',
      boxes,
      [straight, { ...straight, points: line([90, 50], [90, 200]), label: { x: 79, y: 120, width: 40, height: 22 } }],
      ['label-on-label'],
    ],
    [
      'a pill on a foreign line',
      boxes,
      [straight, { ...straight, points: line([70, 50], [70, 200]), label: null }],
      ['label-on-line'],
    ],
  ])('%s', (_, nodes, routes, expected) => {
    expect(kinds(nodes, routes)).toEqual(expected)
  })

  test('names the things involved', () => {
    const other = { ...straight, points: line([70, 50], [70, 200]), label: null }
    expect(findFaults(boxes, [straight, other])).toEqual([{ kind: 'label-on-line', nodes: [], routes: [0, 1] }])
  })
})
