import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewportAround, viewportFollowing, viewportResized, viewportRevealing, viewportZoomed } from './viewportFor'

const size = { width: 1000, height: 600 }
const box = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 3000 }),
})

describe('viewport', () => {
  test('around a box all of it is in view, and nothing is enlarged', () => {
    fc.assert(
      fc.property(box, (shown) => {
        const { x, y, zoom } = viewportAround(shown, size)
        expect(zoom).toBeLessThanOrEqual(1)
        expect(zoom).toBeGreaterThanOrEqual(0.1)
        expect(shown.x * zoom + x + (shown.width * zoom) / 2).toBeCloseTo(500, 3)
        expect(shown.y * zoom + y + (shown.height * zoom) / 2).toBeCloseTo(300, 3)
        if (zoom > 0.1) expect(shown.width * zoom).toBeLessThanOrEqual(900.001)
      }),
    )
  })

  test('of what is too high even for the least zoom the top is shown', () => {
    const { y, zoom } = viewportAround({ x: 0, y: 400, width: 240, height: 60_000 }, size)
    expect([zoom, 400 * zoom + y]).toEqual([0.1, 30])
  })

  test('what is in view stays where it is', () => {
    const present = { x: 0, y: 0, zoom: 1 }
    expect(viewportRevealing({ x: 300, y: 200, width: 240, height: 60 }, present, size)).toBe(present)
  })

  test('a small box out of view comes into view, margins included', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), (left, top) => {
        const { x, y, zoom } = viewportRevealing(
          { x: left, y: top, width: 240, height: 60 },
          { x: 0, y: 0, zoom: 1 },
          size,
        )
        expect(left * zoom + x).toBeGreaterThanOrEqual(48)
        expect((left + 240) * zoom + x).toBeLessThanOrEqual(size.width - 48)
        expect(top * zoom + y).toBeGreaterThanOrEqual(48)
        expect((top + 60) * zoom + y).toBeLessThanOrEqual(size.height - 48)
      }),
    )
  })

  test('following brings a box into view and never zooms', () => {
    fc.assert(
      fc.property(box, fc.double({ min: 0.1, max: 2, noNaN: true }), ({ x, y }, zoom) => {
        const next = viewportFollowing({ x, y, width: 240, height: 60 }, { x: 0, y: 0, zoom }, size)
        expect(next.zoom).toBe(zoom)
        expect(x * zoom + next.x).toBeGreaterThanOrEqual(47.999)
        expect((x + 240) * zoom + next.x).toBeLessThanOrEqual(size.width - 47.999)
        expect((y + 60) * zoom + next.y).toBeLessThanOrEqual(size.height - 47.999)
      }),
    )
  })

  test('in a room of another size the middle stays in the middle', () => {
    const next = viewportResized({ x: 20, y: -40, zoom: 0.5 }, size, { width: 700, height: 900 })
    expect(next).toEqual({ x: -130, y: 110, zoom: 0.5 })
  })

  test('zooming holds the middle and keeps to the limits', () => {
    expect(viewportZoomed({ x: 0, y: 0, zoom: 1 }, 99, size).zoom).toBe(2)
    const { x, y, zoom } = viewportZoomed({ x: 20, y: -40, zoom: 0.5 }, 1, size)
    expect([(500 - x) / zoom, (300 - y) / zoom]).toEqual([(500 - 20) / 0.5, (300 + 40) / 0.5])
  })
})
