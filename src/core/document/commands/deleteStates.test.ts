import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import { deleteStates } from './deleteStates'
import { idOf, layoutsOf, tryCommand } from './tryCommand'

interface Case {
  readonly title: string
  readonly before: JsonValue
  readonly names: readonly string[]
  readonly after: JsonValue
  readonly label: string
  readonly selected?: string
}

const end = { Type: 'Pass', End: true }
const pass = (Next: string) => ({ Type: 'Pass', Next })

const cases: readonly Case[] = [
  {
    title: 'one exit: callers go to its Next',
    before: { StartAt: 'A', States: { A: pass('B'), B: pass('C'), C: end } },
    names: ['B'],
    after: { StartAt: 'A', States: { A: pass('C'), C: end } },
    label: 'Deleted B and re-linked 1 transition',
    selected: 'A',
  },
  {
    title: 'the first: StartAt goes to its Next',
    before: { StartAt: 'A', States: { A: pass('B'), B: end } },
    names: ['A'],
    after: { StartAt: 'B', States: { B: end } },
    label: 'Deleted A and re-linked 1 transition',
  },
  {
    title: 'at the end: callers end',
    before: { StartAt: 'A', States: { A: pass('B'), B: { Type: 'Succeed' } } },
    names: ['B'],
    after: { StartAt: 'A', States: { A: end } },
    label: 'Deleted B and re-linked 1 transition',
    selected: 'A',
  },
  {
    title: 'a chain: callers go past all of it',
    before: { StartAt: 'A', States: { A: pass('B'), B: pass('C'), C: pass('D'), D: end } },
    names: ['C', 'B'],
    after: { StartAt: 'A', States: { A: pass('D'), D: end } },
    label: 'Deleted 2 states and re-linked 1 transition',
    selected: 'A',
  },
  {
    title: 'a loop of its own ends',
    before: { StartAt: 'A', States: { A: pass('B'), B: pass('B') } },
    names: ['B'],
    after: { StartAt: 'A', States: { A: end } },
    label: 'Deleted B and re-linked 1 transition',
    selected: 'A',
  },
  {
    title: 'a Choice: callers go to its Default; what is out of reach stays',
    before: {
      StartAt: 'C',
      States: {
        C: { Type: 'Choice', Choices: [{ Variable: '$.a', IsNull: true, Next: 'X' }], Default: 'Y' },
        X: end,
        Y: end,
      },
    },
    names: ['C'],
    after: { StartAt: 'Y', States: { X: end, Y: end } },
    label: 'Deleted C and re-linked 1 transition',
  },
  {
    title: 'a Choice without Default: callers go to its first rule',
    before: {
      StartAt: 'A',
      States: { A: pass('C'), C: { Type: 'Choice', Choices: [{ Condition: '{% true %}', Next: 'X' }] }, X: end },
    },
    names: ['C'],
    after: { StartAt: 'A', States: { A: pass('X'), X: end } },
    label: 'Deleted C and re-linked 1 transition',
    selected: 'A',
  },
  {
    title: 'rules, Default and catchers without a target go, and are named',
    before: {
      StartAt: 'T',
      States: {
        T: {
          Type: 'Task',
          Resource: 'r',
          Catch: [
            { ErrorEquals: ['A'], Next: 'F' },
            { ErrorEquals: ['States.ALL'], Next: 'C' },
          ],
          Next: 'C',
        },
        C: {
          Type: 'Choice',
          Choices: [
            { IsNull: true, Variable: '$.a', Next: 'F' },
            { IsNull: true, Variable: '$.b', Next: 'T' },
          ],
          Default: 'F',
        },
        F: { Type: 'Fail' },
      },
    },
    names: ['F'],
    after: {
      StartAt: 'T',
      States: {
        T: { Type: 'Task', Resource: 'r', Catch: [{ ErrorEquals: ['States.ALL'], Next: 'C' }], Next: 'C' },
        C: { Type: 'Choice', Choices: [{ IsNull: true, Variable: '$.b', Next: 'T' }] },
      },
    },
    label: 'Deleted F and re-linked 1 transition; removed catch 1 of T, rule 1 of C, which had no other target',
    selected: 'T',
  },
  {
    title: 'all rules of a Choice without a target go, from the last up',
    before: {
      StartAt: 'C',
      States: {
        C: { Type: 'Choice', Choices: [{ Next: 'F' }, { Next: 'W' }, { Next: 'F' }], Default: 'W' },
        F: { Type: 'Fail' },
        W: end,
      },
    },
    names: ['F'],
    after: { StartAt: 'C', States: { C: { Type: 'Choice', Choices: [{ Next: 'W' }], Default: 'W' }, W: end } },
    label: 'Deleted F; removed rule 1 of C, rule 3 of C, which had no other target',
    selected: 'C',
  },
  {
    title: 'the Default of a state without a type goes',
    before: { StartAt: 'A', States: { A: { Default: 'B' }, B: end } },
    names: ['B'],
    after: { StartAt: 'A', States: { A: {} } },
    label: 'Deleted B and re-linked 1 transition',
    selected: 'A',
  },
  {
    title: 'the only catcher takes Catch with it',
    before: {
      StartAt: 'T',
      States: {
        T: { Type: 'Task', Resource: 'r', Catch: [{ ErrorEquals: ['A'], Next: 'F' }], End: true },
        F: { Type: 'Fail' },
      },
    },
    names: ['F'],
    after: { StartAt: 'T', States: { T: { Type: 'Task', Resource: 'r', End: true } } },
    label: 'Deleted F; removed catch 1 of T, which had no other target',
    selected: 'T',
  },
  {
    title: 'a container goes with what is in it',
    before: {
      StartAt: 'P',
      States: { P: { Type: 'Parallel', Branches: [{ StartAt: 'I', States: { I: end } }], Next: 'Z' }, Z: end },
    },
    names: ['P', 'I'],
    after: { StartAt: 'Z', States: { Z: end } },
    label: 'Deleted P and re-linked 1 transition',
  },
  {
    title: 'the last state leaves an empty machine',
    before: { StartAt: 'A', States: { A: end } },
    names: ['A'],
    after: { States: {} },
    label: 'Deleted A and re-linked 1 transition',
  },
  {
    title: 'an end at the start: what is left begins with its first state',
    before: { StartAt: 'A', States: { A: end, B: pass('C'), C: end } },
    names: ['A'],
    after: { StartAt: 'B', States: { B: pass('C'), C: end } },
    label: 'Deleted A and re-linked 1 transition',
  },
  {
    title: 'a dangling Next is handed on',
    before: { StartAt: 'A', States: { A: pass('B'), B: pass('Nowhere') } },
    names: ['B'],
    after: { StartAt: 'A', States: { A: pass('Nowhere') } },
    label: 'Deleted B and re-linked 1 transition',
    selected: 'A',
  },
]

describe('deleteStates', () => {
  for (const { title, before, names, after, label, selected } of cases) {
    test.each(layoutsOf(before))(`${title}, $layout`, ({ text }) => {
      const trial = tryCommand(text, deleteStates, (doc) => ({ ids: names.map((name) => idOf(doc, name)) }))
      expect(trial.value).toEqual(after)
      expect(trial.label).toBe(label)
      const selection =
        selected === undefined ? { kind: 'machine' } : { kind: 'states', ids: [idOf(trial.after, selected)] }
      expect(trial.after.selection).toEqual(selection)
    })
  }

  test('of two states of one name deletes the one that is meant', () => {
    const text = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true},"A":{"Type":"Fail"},"B":{"Type":"Succeed"}}}'
    const trial = tryCommand(text, deleteStates, (doc) => ({ ids: [...doc.machine.states.keys()].slice(1, 2) }))
    expect(trial.after.text).toBe('{"StartAt":"A","States":{"A":{"Type":"Pass","End":true},"B":{"Type":"Succeed"}}}')
  })

  test('both of two states of one name', () => {
    const text = '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"A":{"Type":"Fail"},"B":{"Type":"Succeed"}}}'
    const trial = tryCommand(text, deleteStates, (doc) => ({ ids: [...doc.machine.states.keys()].slice(0, 2) }))
    expect(trial.after.text).toBe('{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}')
  })

  test('refuses when none of the states is there', () => {
    expect(tryCommand('{"States":{}}', deleteStates, () => ({ ids: [] })).refusal?.code).toBe('state-gone')
  })
})
