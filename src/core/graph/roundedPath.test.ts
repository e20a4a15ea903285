import { describe, expect, test } from 'vitest'
import { roundedPath } from './roundedPath'
import { withoutStraightCorners } from './withoutStraightCorners'

const line = (...points: readonly [number, number][]) => points.map(([x, y]) => ({ x, y }))

describe('roundedPath', () => {
  test.each([
    ['no points', line(), ''],
    ['a straight line', line([0, 0], [0, 50]), 'M0 0L0 50'],
    ['a corner', line([0, 0], [0, 50], [40, 50]), 'M0 0L0 42Q0 50 8 50L40 50'],
    ['a short piece', line([0, 0], [0, 50], [4, 50], [4, 90]), 'M0 0L0 48Q0 50 2 50L2 50Q4 50 4 52L4 90'],
  ])('%s', (_, points, d) => {
    expect(roundedPath(points)).toBe(d)
  })
})

describe('withoutStraightCorners', () => {
  test('keeps real corners only', () => {
    const points = line([0, 0], [0, 0], [0, 20], [0, 50], [30, 50], [40, 50])
    expect(withoutStraightCorners(points)).toEqual(line([0, 0], [0, 50], [40, 50]))
  })
})
