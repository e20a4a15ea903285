import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside, type Rectangle, type Side, type Size } from './placeBeside'

const room = { width: 800, height: 600 }
const box = { width: 100, height: 30 }

test.each<{ what: string; anchor: Rectangle; side: Side; at: object }>([
  {
    what: 'below, in the middle',
    anchor: { left: 300, top: 100, width: 20, height: 20 },
    side: 'bottom',
    at: { left: 260, top: 126 },
  },
  { what: 'above', anchor: { left: 300, top: 100, width: 20, height: 20 }, side: 'top', at: { left: 260, top: 64 } },
  {
    what: 'to the right',
    anchor: { left: 300, top: 100, width: 20, height: 20 },
    side: 'right',
    at: { left: 326, top: 95 },
  },
  {
    what: 'to the left',
    anchor: { left: 300, top: 100, width: 20, height: 20 },
    side: 'left',
    at: { left: 194, top: 95 },
  },
  {
    what: 'above where there is no room below',
    anchor: { left: 300, top: 570, width: 20, height: 20 },
    side: 'bottom',
    at: { left: 260, top: 534 },
  },
  {
    what: 'moved along where the window ends',
    anchor: { left: 775, top: 100, width: 20, height: 20 },
    side: 'bottom',
    at: { left: 692, top: 126 },
  },
])('$what', ({ anchor, side, at }) => {
  expect(placeBeside(anchor, box, room, side)).toEqual(at)
})

test('a box that has room beside its anchor is in the window and does not cover the anchor', () => {
  const size = fc.record<Size>({ width: fc.integer({ min: 1, max: 320 }), height: fc.integer({ min: 1, max: 80 }) })
  const anchor = fc.record<Rectangle>({
    left: fc.integer({ min: 0, max: 760 }),
    top: fc.integer({ min: 0, max: 560 }),
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
  })
  fc.assert(
    fc.property(anchor, size, fc.constantFrom<Side>('top', 'bottom'), (from, small, side) => {
      const { left, top } = placeBeside(from, small, room, side)
      expect(left).toBeGreaterThanOrEqual(8)
      expect(left + small.width).toBeLessThanOrEqual(792)
      expect(top).toBeGreaterThanOrEqual(8)
      expect(top + small.height).toBeLessThanOrEqual(592)
      expect(top + small.height <= from.top || top >= from.top + from.height).toBe(true)
    }),
  )
})
