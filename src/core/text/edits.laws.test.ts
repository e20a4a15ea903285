import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from './applyEdits'
import { composeEdits } from './composeEdits'
import { diffText } from './diffText'
import { invertEdits } from './invertEdits'
import { mapOffset } from './mapOffset'
import { mapRange } from './mapRange'
import type { TextEdit, TextEdits } from './TextEdit'
import { widenSurrogates } from './widenSurrogates'

/** The soak looks much longer. */
const TIMES = process.env.STEPWRIGHT_SOAK ? 20 : 1

const unit = fc.constantFrom('a', 'b', 'c', '\r', '\n', '\r\n', '😀', '\uD83D', '\uDE00', '"')
const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''))
const cut = fc.tuple(fc.nat(40), text)

/** Any two numbers of a sorted list make an edit, so edits never overlap. */
function editsOf(source: string, cuts: readonly (readonly [number, string])[]): TextEdits {
  const offsets = cuts.map(([at]) => at % (source.length + 1)).sort((a, b) => a - b)
  const edits: TextEdit[] = []
  for (let index = 0; index + 1 < offsets.length; index += 2) {
    edits.push({ from: offsets[index] ?? 0, to: offsets[index + 1] ?? 0, insert: cuts[index]?.[1] ?? '' })
  }
  return edits
}

const cuts = fc.array(cut, { maxLength: 8 })

describe('laws of edits', () => {
  test('inverse edits give the text back', () => {
    fc.assert(
      fc.property(text, cuts, (source, some) => {
        const edits = editsOf(source, some)
        expect(applyEdits(applyEdits(source, edits), invertEdits(source, edits))).toBe(source)
      }),
    )
  })

  test('composed edits do what the two did', () => {
    fc.assert(
      fc.property(text, cuts, cuts, (source, one, two) => {
        const first = editsOf(source, one)
        const between = applyEdits(source, first)
        const second = editsOf(between, two)
        const composed = composeEdits(first, second)
        expect(applyEdits(source, composed)).toBe(applyEdits(between, second))
      }),
      { numRuns: 2000 * TIMES },
    )
  })

  test('offsets keep their order and stay in the text', () => {
    fc.assert(
      fc.property(text, cuts, (source, some) => {
        const edits = editsOf(source, some)
        const length = applyEdits(source, edits).length
        for (const side of [-1, 1] as const) {
          let last = 0
          for (let offset = 0; offset <= source.length; offset += 1) {
            const mapped = mapOffset(offset, edits, side)
            expect(mapped).toBeGreaterThanOrEqual(last)
            last = mapped
          }
          expect(last).toBeLessThanOrEqual(length)
        }
      }),
    )
  })

  test('text outside of the edits is found where the offsets say', () => {
    fc.assert(
      fc.property(text, cuts, (source, some) => {
        const edits = editsOf(source, some)
        const after = applyEdits(source, edits)
        for (let offset = 0; offset < source.length; offset += 1) {
          if (edits.some(({ from, to }) => from <= offset && offset < to)) continue
          const mapped = mapOffset(offset, edits, 1)
          expect(after[mapped]).toBe(source[offset])
          expect(mapRange({ from: offset, to: offset + 1 }, edits)).toEqual({ from: mapped, to: mapped + 1 })
        }
      }),
    )
  })

  test('a difference is applied exactly and cuts neither pairs nor line ends', () => {
    fc.assert(
      fc.property(text, text, text, text, (head, one, two, tail) => {
        const [before, after] = [head + one + tail, head + two + tail]
        const edits = diffText(before, after)
        expect(applyEdits(before, edits)).toBe(after)
        expect(edits.length).toBe(before === after ? 0 : 1)
        const inverse = invertEdits(before, edits)
        for (const { from, to } of edits) expect([from, to].some((at) => cutsUnit(before, at))).toBe(false)
        for (const { from, to } of inverse) expect([from, to].some((at) => cutsUnit(after, at))).toBe(false)
      }),
      { numRuns: 2000 * TIMES },
    )
  })

  test('widened edits do the same and never stand after a high surrogate', () => {
    fc.assert(
      fc.property(text, cuts, (source, some) => {
        const edits = editsOf(source, some)
        const wide = widenSurrogates(source, edits)
        expect(applyEdits(source, wide)).toBe(applyEdits(source, edits))
        for (const { from, to } of wide) {
          expect(isHigh(source[from - 1])).toBe(false)
          expect(to < source.length && isHigh(source[to - 1])).toBe(false)
        }
      }),
      { numRuns: 2000 * TIMES },
    )
  })
})

function cutsUnit(source: string, at: number): boolean {
  return /^(\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(source.slice(Math.max(0, at - 1), at + 1))
}

function isHigh(character: string | undefined): boolean {
  return character !== undefined && /[\uD800-\uDBFF]/.test(character.charAt(0))
}

test('edits out of order are a bug', () => {
  expect(() =>
    applyEdits('abc', [
      { from: 2, to: 3, insert: '' },
      { from: 0, to: 1, insert: '' },
    ]),
  ).toThrow()
  expect(() => applyEdits('abc', [{ from: 0, to: 4, insert: '' }])).toThrow()
})

test.each<[string, number, TextEdits, number, number]>([
  ['before an edit', 1, [{ from: 2, to: 3, insert: 'xyz' }], 1, 1],
  ['at an insertion', 2, [{ from: 2, to: 2, insert: 'xyz' }], 2, 5],
  ['inside of a replacement', 3, [{ from: 2, to: 4, insert: 'xyz' }], 2, 5],
  ['at the start of a replacement', 2, [{ from: 2, to: 4, insert: 'xyz' }], 2, 2],
  ['at the end of a replacement', 4, [{ from: 2, to: 4, insert: 'xyz' }], 5, 5],
  ['after a removal', 6, [{ from: 2, to: 4, insert: '' }], 4, 4],
])('an offset %s', (_title, offset, edits, before, after) => {
  expect([mapOffset(offset, edits, -1), mapOffset(offset, edits, 1)]).toEqual([before, after])
})
