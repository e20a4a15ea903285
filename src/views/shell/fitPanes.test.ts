import { describe, expect, test } from 'vitest'
import { fitDock, fitPanes } from './fitPanes'
import { initialShellLayout } from './ShellLayout'

const cases = [
  { title: 'wide: both as wished', width: 1440, change: {}, left: [true, 280], right: [true, 360] },
  { title: '1024: both shrink, canvas keeps 480', width: 1024, change: {}, left: [true, 220], right: [true, 324] },
  { title: 'just too narrow for both: left gives way', width: 980, change: {}, left: [false, 280], right: [true, 360] },
  {
    title: 'left fits again when right is closed',
    width: 980,
    change: { rightOpen: false },
    left: [true, 280],
    right: [true, 300],
  },
  { title: 'below 900 neither stands beside', width: 899, change: {}, left: [false, 280], right: [false, 360] },
  { title: 'split asks for more room', width: 1024, change: { mode: 'split' }, left: [false, 280], right: [true, 360] },
  {
    title: 'wishes beyond the bounds are clamped',
    width: 2400,
    change: { leftSize: 9, rightSize: 9000 },
    left: [true, 220],
    right: [true, 560],
  },
] as const

test.each(cases)('$title', ({ width, change, left, right }) => {
  const fit = fitPanes(width, { ...initialShellLayout, ...change })
  expect([fit.left.fits, fit.left.size]).toEqual(left)
  expect([fit.right.fits, fit.right.size]).toEqual(right)
})

describe('at every width', () => {
  test.each(['design', 'split', 'code'] as const)('%s keeps room for the centre', (mode) => {
    for (let width = 900; width < 2000; width += 7) {
      const { left, right } = fitPanes(width, { ...initialShellLayout, mode })
      const centre = width - (left.fits ? left.size : 0) - (right.fits ? right.size : 0)
      expect(centre).toBeGreaterThanOrEqual(mode === 'design' ? 480 : mode === 'split' ? 640 : 400)
    }
  })
})

describe('the dock', () => {
  test.each([
    { height: 832, wished: null, size: 208 },
    { height: 652, wished: null, size: 188 },
    { height: 1300, wished: null, size: 260 },
    { height: 652, wished: 300, size: 300 },
    { height: 652, wished: 600, size: 391 },
    { height: 832, wished: 20, size: 140 },
    { height: 200, wished: null, size: 140 },
  ])('has $size px of $height, wished $wished', ({ height, wished, size }) => {
    expect(fitDock(height, wished).size).toBe(size)
  })
})
