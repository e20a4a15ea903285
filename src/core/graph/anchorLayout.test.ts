import { describe, expect, test } from 'vitest'
import { anchorLayout } from './anchorLayout'
import type { Box, Layout } from './Graph'

const layoutOf = (boxes: Record<string, Box>): Layout => ({
  shape: '',
  boxes: new Map(Object.entries(boxes)),
  routes: new Map(),
  width: 0,
  height: 0,
  simplified: false,
})

const box = (x: number, y: number, width = 240): Box => ({ x, y, width, height: 60 })

describe('anchorLayout', () => {
  const before = layoutOf({ start: box(0, 0), a: box(100, 200), gone: box(300, 300) })

  test.each([
    ['holds the touched node', layoutOf({ start: box(50, 0), a: box(130, 240) }), 'a', { x: -30, y: -40 }],
    ['holds its middle when its width changes', layoutOf({ a: box(100, 200, 280) }), 'a', { x: -20, y: 0 }],
    ['holds another when the touched one is gone', layoutOf({ start: box(50, 7) }), 'gone', { x: -50, y: -7 }],
    ['holds another when nothing was touched', layoutOf({ start: box(50, 7) }), null, { x: -50, y: -7 }],
    ['does nothing without a common node', layoutOf({ z: box(1, 1) }), null, { x: 0, y: 0 }],
  ])('%s', (_, after, touched, shift) => {
    expect(anchorLayout(before, after, touched)).toEqual(shift)
  })
})
