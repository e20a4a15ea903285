// Our comparer beside the reference comparer of the recorded cases: the same verdict on every case and every mutation of it.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../core/base/JsonValue'
import type { ConformanceCase, ExecutionResult } from './ConformanceCase'
import { casesIn } from './casesIn'
import { compare, type Verdict } from './compare'
import { runCase } from './runCase'

const FOLDER = resolve(process.env.STEPWRIGHT_SHARED ?? '../shared', 'conformance')
const REFERENCE = resolve(FOLDER, 'compare.mjs')
const isThere = existsSync(REFERENCE)
if (!isThere) console.log(`Left out: comparing with ${REFERENCE}, which is not there.`)

type Reference = (
  recorded: ConformanceCase,
  actual: ExecutionResult,
  options?: { strict?: readonly string[] },
) => Verdict

function edited(events: readonly JsonObject[], at: number, fields: JsonObject): readonly JsonObject[] {
  return events.map((event, index) => (index === at ? { ...event, ...fields } : event))
}

function swapped(events: readonly JsonObject[], at: number): readonly JsonObject[] {
  const [one, other] = [events[at], events[at + 1]]
  return one && other ? [...events.slice(0, at), other, one, ...events.slice(at + 2)] : events
}

/** Ways in which an execution may differ from the recorded one. */
function mutationsOf({ expected }: ConformanceCase): readonly ExecutionResult[] {
  const events = expected.events ?? []
  const middle = Math.floor(events.length / 2)
  return [
    expected,
    { ...expected, status: 'ABORTED' },
    { ...expected, error: 'Other' },
    { ...expected, output: { other: 1 } },
    { ...expected, output: JSON.stringify(expected.output ?? null) },
    { ...expected, cause: 'other' },
    ...(expected.events
      ? [
          { ...expected, events: undefined },
          { ...expected, events: events.slice(1) },
          { ...expected, events: swapped(events, 1) },
          { ...expected, events: [...events, { type: 'PassStateEntered', name: 'More' }] },
          { ...expected, events: edited(events, middle, { name: 'Other' }) },
          { ...expected, events: edited(events, middle, { output: [1, { a: 2 }] }) },
          { ...expected, events: edited(events, middle, { prev: 999 }) },
          { ...expected, events: edited(events, middle, { resource: 'other', timeoutInSeconds: 7 }) },
        ]
      : []),
  ]
}

describe.skipIf(!isThere)('the reference comparer agrees', () => {
  const cases = isThere ? (casesIn(resolve(FOLDER, 'cases')) ?? []).filter((entry) => entry.kind === 'execution') : []

  test('on every case, its simulation and its mutations', async () => {
    const reference: Reference = (await import(pathToFileURL(REFERENCE).href)).compare
    const differing: string[] = []
    let count = 0
    for (const recorded of cases) {
      for (const actual of [...mutationsOf(recorded), runCase(recorded)]) {
        for (const strict of [[], ['id', 'prev', 'location'], ['cause']]) {
          const [ours, theirs] = [compare(recorded, actual, strict), reference(recorded, actual, { strict })]
          count += 1
          if (ours.level !== theirs.level || ours.ok !== theirs.ok || ours.max !== theirs.max) {
            differing.push(
              `${recorded.id} ${strict}: ${ours.level}/${ours.ok} against ${theirs.level}/${theirs.ok}: ${ours.differences[0]}`,
            )
          }
        }
      }
    }
    expect(differing).toEqual([])
    expect(count).toBeGreaterThan(3 * cases.length)
  }, 60_000)
})

const NOTHING = { ordered: true, placeholders: [] }

describe('compare', () => {
  test.each<[string, Partial<ConformanceCase>, ExecutionResult, ExecutionResult, string]>([
    ['numbers by value', {}, { status: 'SUCCEEDED', output: 1 }, { status: 'SUCCEEDED', output: 1.0 }, 'output'],
    [
      'a token inside a string',
      { placeholders: ['<id>'] },
      { status: 'SUCCEEDED', output: 'a-<id>-b' },
      { status: 'SUCCEEDED', output: 'a-77-b' },
      'output',
    ],
    [
      'an undeclared token is text',
      {},
      { status: 'SUCCEEDED', output: 'a-<id>-b' },
      { status: 'SUCCEEDED', output: 'a-77-b' },
      'status',
    ],
    [
      'a word for any value',
      { placeholders: ['date'] },
      { status: 'SUCCEEDED', output: { at: 'date' } },
      { status: 'SUCCEEDED', output: { at: [1] } },
      'output',
    ],
    [
      'a word needs a value',
      { placeholders: ['date'] },
      { status: 'SUCCEEDED', output: { at: 'date' } },
      { status: 'SUCCEEDED', output: {} },
      'status',
    ],
    [
      'JSON text for an object',
      {},
      { status: 'SUCCEEDED', output: { a: 1 } },
      { status: 'SUCCEEDED', output: '{ "a": 1 }' },
      'output',
    ],
    ['array length', {}, { status: 'SUCCEEDED', output: [1] }, { status: 'SUCCEEDED', output: [1, 2] }, 'status'],
    ['a surplus key', {}, { status: 'SUCCEEDED', output: {} }, { status: 'SUCCEEDED', output: { a: 1 } }, 'status'],
    ['an error only one side has', {}, { status: 'FAILED' }, { status: 'FAILED', error: 'E' }, 'none'],
  ])('%s', (_, case_, expected, actual, level) => {
    expect(compare({ ...NOTHING, ...case_, expected }, actual).level).toBe(level)
  })

  test('histories without order are multisets with an allowance', () => {
    const expected = { status: 'SUCCEEDED', output: 1, events: [{ type: 'A' }, { type: 'B' }], missingEvents: 1 }
    const given = (...types: string[]) => ({ status: 'SUCCEEDED', output: 1, events: types.map((type) => ({ type })) })
    const recorded = { expected, ordered: false, placeholders: [] }
    expect(compare(recorded, given('B', 'A')).ok).toBe(true)
    expect(compare(recorded, given('B', 'C', 'A')).ok).toBe(true)
    expect(compare(recorded, given('B', 'C', 'A', 'A')).ok).toBe(false)
    expect(compare(recorded, given('B')).ok).toBe(false)
    expect(compare({ ...recorded, ordered: true }, given('B', 'A')).ok).toBe(false)
  })
})
