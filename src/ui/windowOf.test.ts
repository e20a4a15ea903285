import fc from 'fast-check'
import { expect, test } from 'vitest'
import { windowOf } from './windowOf'

test('every row in sight is drawn, and no row that does not exist', () => {
  const size = fc.integer({ min: 0, max: 5000 })
  fc.assert(
    fc.property(
      size,
      fc.integer({ min: 16, max: 60 }),
      fc.integer({ min: -50, max: 300_000 }),
      size,
      (count, row, top, height) => {
        const { from, to } = windowOf(count, row, top, height)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(count)
        expect(from).toBeLessThanOrEqual(to)
        for (let y = Math.max(0, top); y < top + height && y < count * row; y += row) {
          const seen = Math.floor(y / row)
          expect(seen >= from && seen < to).toBe(true)
        }
        expect(to - from).toBeLessThanOrEqual(height / row + 26)
      },
    ),
  )
})
