import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GraphEdge, Point } from '../../../core/graph/Graph'
import { drawEdge } from './DrawnEdge'
import { isSameArea, linesIn, nearView, type View } from './nearView'

const views = fc.record<View>({
  transform: fc.tuple(
    fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    fc.double({ min: 0.1, max: 2, noNaN: true }),
  ),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
})

const edge: GraphEdge = {
  id: 'a/next/0',
  kind: 'next',
  scope: 'machine' as GraphEdge['scope'], // any scope will do
  from: 'a',
  to: 'b',
  transition: null,
  label: '',
  rule: 0,
}
const line = (...points: readonly Point[]) => {
  const drawn = drawEdge(edge, { points, label: null })
  return drawn ? [drawn] : []
}

describe('the area whose lines are drawn', () => {
  test('holds the view and a margin, and is never much larger', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { transform, width, height } = view
        const [x, y, zoom] = transform
        const { left, top, right, bottom } = nearView(view)
        const margin = Math.max(width, height) / zoom / 5
        expect(left).toBeLessThan(-x / zoom - margin)
        expect(top).toBeLessThan(-y / zoom - margin)
        expect(right).toBeGreaterThan((width - x) / zoom + margin)
        expect(bottom).toBeGreaterThan((height - y) / zoom + margin)
        expect(Math.max(right - left, bottom - top)).toBeLessThanOrEqual((7 * Math.max(width, height)) / zoom)
      }),
    )
  })

  test('stays while one pans a little, and is another after a long way', () => {
    const at = (x: number): View => ({ transform: [x, -100, 1], width: 800, height: 600 })
    expect(isSameArea(nearView(at(-100)), nearView(at(-150)))).toBe(true)
    expect(isSameArea(nearView(at(-100)), nearView(at(-1500)))).toBe(false)
  })

  test('of a canvas without size is empty', () => {
    const area = nearView({ transform: [0, 0, 1], width: 0, height: 0 })
    expect(linesIn(line({ x: 10, y: 10 }, { x: 10, y: 90 }), area)).toEqual([])
  })
})

describe('lines in an area', () => {
  const area = { left: 0, top: 0, right: 100, bottom: 100 }
  test.each([
    {
      what: 'inside',
      points: [
        { x: 10, y: 10 },
        { x: 10, y: 90 },
      ],
      isIn: true,
    },
    {
      what: 'through it, with both ends outside',
      points: [
        { x: 50, y: -500 },
        { x: 50, y: 500 },
      ],
      isIn: true,
    },
    {
      what: 'above',
      points: [
        { x: 50, y: -500 },
        { x: 50, y: -200 },
      ],
      isIn: false,
    },
    {
      what: 'to the right',
      points: [
        { x: 300, y: 0 },
        { x: 300, y: 90 },
      ],
      isIn: false,
    },
  ])('$what: $isIn', ({ points, isIn }) => {
    const lines = line(...points)
    expect(linesIn(lines, area)).toEqual(isIn ? lines : [])
  })
})
