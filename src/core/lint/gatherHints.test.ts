// Hints of one rule are told once, and set right together.
import { describe, expect, test } from 'vitest'
import type { Finding } from './Finding'
import { gatherHints, type Hint } from './gatherHints'

const hint = (rule: string, at: number, hasFix = false): Hint => ({
  rule,
  from: at,
  place: (): Finding => ({
    rule,
    code: rule.toUpperCase(),
    severity: 'HINT',
    location: `/${at}`,
    path: [at],
    state: null,
    from: at,
    to: at + 1,
    message: 'Do.',
    ...(hasFix ? { fixes: [{ label: 'Fix', changes: [{ op: 'remove', at: [at] }] }] } : {}),
  }),
})

describe('hints', () => {
  test('single hints stay as they are', () => {
    const hints = [hint('a', 1), hint('b', 3)]
    expect(gatherHints(hints)).toEqual(hints.map((one) => one.place()))
  })

  test('the first of a rule says how many more there are', () => {
    const gathered = gatherHints([3, 1, 2].map((at) => hint('a', at)))
    expect(gathered.map(({ from, message, fixes }) => ({ from, message, fixes }))).toEqual([
      { from: 1, message: 'Do. The same at 2 more places.', fixes: undefined },
    ])
  })

  test('places are set right from the last to the first, which none of the changes moves', () => {
    const [gathered] = gatherHints([1, 2].map((at) => hint('a', at, true)))
    expect(gathered?.fixes?.map(({ label }) => label)).toEqual(['Fix', 'Fix, at all 2 places'])
    expect(gathered?.fixes?.[1]?.changes).toEqual([
      { op: 'remove', at: [2] },
      { op: 'remove', at: [1] },
    ])
  })

  test('no fix for all where one place has none', () => {
    const [gathered] = gatherHints([hint('a', 1, true), hint('a', 2)])
    expect(gathered?.fixes?.map(({ label }) => label)).toEqual(['Fix'])
  })
})
