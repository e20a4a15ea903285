import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import { duplicateStates } from './duplicateStates'
import { idOf, layoutsOf, tryCommand } from './tryCommand'

const end = { Type: 'Pass', End: true }
const pass = (Next: string) => ({ Type: 'Pass', Next })
const abc = { StartAt: 'A', States: { A: pass('B'), B: pass('C'), C: end } }

interface Case {
  readonly title: string
  readonly names: readonly string[]
  readonly before: JsonValue
  readonly after: JsonValue
}

const cases: readonly Case[] = [
  {
    title: 'one state comes behind itself',
    names: ['A'],
    before: abc,
    after: { StartAt: 'A', States: { A: pass('A (2)'), 'A (2)': pass('B'), B: pass('C'), C: end } },
  },
  {
    title: 'the last state',
    names: ['C'],
    before: abc,
    after: { StartAt: 'A', States: { ...abc.States, C: pass('C (2)'), 'C (2)': end } },
  },
  {
    title: 'a group comes behind its last state',
    names: ['A', 'B'],
    before: abc,
    after: {
      StartAt: 'A',
      States: { A: pass('B'), B: pass('A (2)'), 'A (2)': pass('B (2)'), 'B (2)': pass('C'), C: end },
    },
  },
  {
    title: 'a Fail stands beside itself',
    names: ['F'],
    before: { StartAt: 'F', States: { F: { Type: 'Fail' } } },
    after: { StartAt: 'F', States: { F: { Type: 'Fail' }, 'F (2)': { Type: 'Fail' } } },
  },
  {
    title: 'numbers go on',
    names: ['A (2)'],
    before: { StartAt: 'A (2)', States: { 'A (2)': end } },
    after: { StartAt: 'A (2)', States: { 'A (2)': pass('A (3)'), 'A (3)': end } },
  },
]

describe('duplicateStates', () => {
  for (const { title, names, before, after } of cases) {
    test.each(layoutsOf(before))(`${title}, $layout`, ({ text }) => {
      const trial = tryCommand(text, duplicateStates, (doc) => ({ ids: names.map((name) => idOf(doc, name)) }))
      expect(trial.value).toEqual(after)
    })
  }

  test('refuses when nothing is there', () => {
    expect(tryCommand('{"States":{}}', duplicateStates, () => ({ ids: [] })).refusal?.code).toBe('state-gone')
  })
})
