import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitText } from './fitText'
import { LABEL_FONT_SIZE, labelText, labelWidth } from './labelText'
import { textWidth } from './textWidth'

describe('textWidth', () => {
  test.each([
    ['', 0],
    ['iiii', 4 * 0.242 * 12],
    ['WW', 2 * 0.985 * 12],
    ['é', 0.6 * 12],
    ['待', 12],
    ['😀', 12],
  ])('%j', (text, width) => {
    expect(textWidth(text, 12)).toBeCloseTo(width)
  })

  test('semibold is wider than regular', () => {
    expect(textWidth('Process payment', 14, true)).toBeGreaterThan(textWidth('Process payment', 14))
  })
})

describe('fitText', () => {
  test('keeps what fits and makes one line of it', () => {
    expect(fitText('a\n  b', 100, 12)).toBe('a b')
  })

  test('law: the result fits, and is the text or its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, room) => {
        const fitted = fitText(text, room, 12)
        expect(textWidth(fitted, 12)).toBeLessThanOrEqual(room)
        const line = text.replace(/\s+/gu, ' ').trim()
        if (fitted !== line) expect(line.startsWith(fitted.slice(0, -1))).toBe(true)
      }),
    )
  })
})

describe('a pill', () => {
  test('shows the number of its rule', () => {
    expect(labelText({ label: 'amount > 100', rule: 2 })).toBe('2. amount > 100')
    expect(labelText({ label: 'Default', rule: 0 })).toBe('Default')
  })

  test('has no width without a text', () => {
    expect(labelWidth({ label: '', rule: 0 })).toBe(0)
  })

  test('law: is at most 180 px wide and holds its text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat({ max: 60 }), (label, rule) => {
        const width = labelWidth({ label, rule })
        expect(width).toBeLessThanOrEqual(180)
        if (width > 0) expect(textWidth(labelText({ label, rule }), LABEL_FONT_SIZE)).toBeLessThanOrEqual(width - 16)
      }),
    )
  })
})
