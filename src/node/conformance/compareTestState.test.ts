// Our comparer of tested states beside the reference comparer: the same verdict on every case and every mutation of it.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { casesIn } from './casesIn'
import type { Verdict } from './compare'
import { compareTestState } from './compareTestState'
import { runTestState } from './runTestState'
import type { TestStateAnswer, TestStateCase } from './TestStateCase'

const REFERENCE = resolve(process.env.STEPWRIGHT_SHARED ?? '../shared', 'conformance/compare.mjs')
const isThere = existsSync(REFERENCE)
if (!isThere) console.log(`Left out: comparing with ${REFERENCE}, which is not there.`)

type Reference = (recorded: TestStateCase, actual: TestStateAnswer, options?: { strict?: readonly string[] }) => Verdict

function mutationsOf({ expected }: TestStateCase): readonly TestStateAnswer[] {
  return [
    expected,
    {},
    { ...expected, status: 'RETRIABLE' },
    { ...expected, error: 'Other' },
    { ...expected, nextState: 'Other' },
    { ...expected, output: { other: 1 } },
    { ...expected, output: undefined },
    { ...expected, cause: 'other' },
    { ...expected, inspectionData: undefined },
    { ...expected, inspectionData: { input: 1 } },
    { apiError: { code: 'ValidationException', message: 'other' } },
    { apiError: { code: 'InvalidDefinition', message: 'other' } },
  ]
}

describe.skipIf(!isThere)('the reference comparer agrees', () => {
  test('on every case, its test and its mutations', async () => {
    const reference: Reference = (await import(pathToFileURL(REFERENCE).href)).compare
    const cases = (casesIn(resolve(REFERENCE, '../cases')) ?? []).filter((entry) => entry.kind === 'test_state')
    const differing: string[] = []
    for (const recorded of cases) {
      for (const actual of [...mutationsOf(recorded), runTestState(recorded)]) {
        for (const strict of [[], ['message'], ['cause']]) {
          const [ours, theirs] = [compareTestState(recorded, actual, strict), reference(recorded, actual, { strict })]
          if (ours.level !== theirs.level || ours.ok !== theirs.ok || ours.max !== theirs.max)
            differing.push(`${recorded.id} ${strict}: ${ours.level}/${ours.ok} against ${theirs.level}/${theirs.ok}`)
        }
      }
    }
    expect(differing).toEqual([])
    expect(cases.length).toBeGreaterThan(0)
  })
})
