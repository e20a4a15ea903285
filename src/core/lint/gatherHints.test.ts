// Hints of one rule are told once, and set right together.
import { describe, expect, test } from 'vitest'
import type { Finding } from './Finding'
import { gatherHints } from './gatherHints'

const finding = (rule: string, severity: Finding['severity'], at: number, hasFix = false): Finding => ({
  rule,
  code: rule.toUpperCase(),
  severity,
  location: `/${at}`,
  path: [at],
  state: null,
  from: at,
  to: at + 1,
  message: 'Do.',
  ...(hasFix ? { fixes: [{ label: 'Fix', changes: [{ op: 'remove', at: [at] }] }] } : {}),
})

describe('hints', () => {
  test('errors, warnings and single hints stay as they are', () => {
    const findings = [
      finding('a', 'WARNING', 1),
      finding('a', 'WARNING', 2),
      finding('b', 'ERROR', 3),
      finding('c', 'HINT', 4),
    ]
    expect(gatherHints(findings)).toEqual(findings)
  })

  test('the first of a rule says how many more there are', () => {
    const gathered = gatherHints([1, 2, 3].map((at) => finding('a', 'HINT', at)))
    expect(gathered.map(({ from, message, fixes }) => ({ from, message, fixes }))).toEqual([
      { from: 1, message: 'Do. The same at 2 more places.', fixes: undefined },
    ])
  })

  test('places are set right from the last to the first, which none of the changes moves', () => {
    const [gathered] = gatherHints([1, 2].map((at) => finding('a', 'HINT', at, true)))
    expect(gathered?.fixes?.map(({ label }) => label)).toEqual(['Fix', 'Fix, at all 2 places'])
    expect(gathered?.fixes?.[1]?.changes).toEqual([
      { op: 'remove', at: [2] },
      { op: 'remove', at: [1] },
    ])
  })

  test('no fix for all where one place has none', () => {
    const [gathered] = gatherHints([finding('a', 'HINT', 1, true), finding('a', 'HINT', 2)])
    expect(gathered?.fixes?.map(({ label }) => label)).toEqual(['Fix'])
  })
})
