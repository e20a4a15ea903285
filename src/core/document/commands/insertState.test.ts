import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import type { ScopeId, TransitionId } from '../../machine/Machine'
import type { InsertionPoint } from '../flow/InsertionPoint'
import { newDocument } from '../newDocument'
import type { StudioDocument } from '../StudioDocument'
import { insertState } from './insertState'
import { idOf, layoutsOf, tryCommand } from './tryCommand'

const edge =
  (from: string, exit: string) =>
  (doc: StudioDocument): InsertionPoint => ({
    kind: 'edge',
    transition: `${idOf(doc, from)}/${exit}` as TransitionId,
  })
const machine = 'machine' as ScopeId
const pass = { Type: 'Pass' }

interface Case {
  readonly title: string
  readonly before: JsonValue
  readonly value?: { readonly Type: string; readonly [key: string]: JsonValue }
  readonly at: (doc: StudioDocument) => InsertionPoint
  readonly after: JsonValue
}

const two = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', End: true } } }
const choice = {
  StartAt: 'C',
  States: {
    C: { Type: 'Choice', Choices: [{ Condition: '{% true %}', Next: 'B' }], Default: 'B' },
    B: { Type: 'Task', Resource: 'r', Catch: [{ ErrorEquals: ['States.ALL'], Next: 'C' }], End: true },
  },
}
const full: JsonValue = { StartAt: 'X', States: { X: { Type: 'Succeed' } } }
const empty = { Type: 'Parallel', Branches: [{ States: {} }, full] as readonly JsonValue[], End: true }

const cases: readonly Case[] = [
  {
    title: 'on a Next',
    before: two,
    at: edge('A', 'next/0'),
    after: {
      StartAt: 'A',
      States: { A: { Type: 'Pass', Next: 'Pass' }, Pass: { Type: 'Pass', Next: 'B' }, B: two.States.B },
    },
  },
  {
    title: 'before the first state',
    before: two,
    at: () => ({ kind: 'start', scope: machine }),
    after: { StartAt: 'Pass', States: { Pass: { Type: 'Pass', Next: 'A' }, ...two.States } },
  },
  {
    title: 'at an end',
    before: two,
    at: (doc) => ({ kind: 'end', state: idOf(doc, 'B') }),
    after: {
      StartAt: 'A',
      States: { A: two.States.A, B: { Type: 'Pass', Next: 'Pass' }, Pass: { Type: 'Pass', End: true } },
    },
  },
  {
    title: 'after a state with a Next',
    before: two,
    at: (doc) => ({ kind: 'after', state: idOf(doc, 'A') }),
    after: {
      StartAt: 'A',
      States: { A: { Type: 'Pass', Next: 'Pass' }, Pass: { Type: 'Pass', Next: 'B' }, B: two.States.B },
    },
  },
  {
    title: 'after a state that says nothing of where it goes',
    before: { StartAt: 'A', States: { A: { Type: 'Pass' } } },
    at: (doc) => ({ kind: 'after', state: idOf(doc, 'A') }),
    after: { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'Pass' }, Pass: { Type: 'Pass', End: true } } },
  },
  {
    title: 'on a rule',
    before: choice,
    at: edge('C', 'rule/0'),
    after: {
      StartAt: 'C',
      States: {
        C: { ...choice.States.C, Choices: [{ Condition: '{% true %}', Next: 'Pass' }] },
        Pass: { Type: 'Pass', Next: 'B' },
        B: choice.States.B,
      },
    },
  },
  {
    title: 'after a Choice: on its Default',
    before: choice,
    at: (doc) => ({ kind: 'after', state: idOf(doc, 'C') }),
    after: {
      StartAt: 'C',
      States: { C: { ...choice.States.C, Default: 'Pass' }, Pass: { Type: 'Pass', Next: 'B' }, B: choice.States.B },
    },
  },
  {
    title: 'on a Catch',
    before: choice,
    at: edge('B', 'catch/0'),
    after: {
      StartAt: 'C',
      States: {
        C: choice.States.C,
        B: { ...choice.States.B, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Pass' }] },
        Pass: { Type: 'Pass', Next: 'C' },
      },
    },
  },
  {
    title: 'a Choice keeps the successor as its Default',
    before: two,
    value: { Type: 'Choice', Choices: [] },
    at: edge('A', 'next/0'),
    after: {
      StartAt: 'A',
      States: {
        A: { Type: 'Pass', Next: 'Choice' },
        Choice: { Type: 'Choice', Choices: [], Default: 'B' },
        B: two.States.B,
      },
    },
  },
  {
    title: 'a Succeed ends the flow there',
    before: two,
    value: { Type: 'Succeed' },
    at: edge('A', 'next/0'),
    after: {
      StartAt: 'A',
      States: { A: { Type: 'Pass', Next: 'Succeed' }, Succeed: { Type: 'Succeed' }, B: two.States.B },
    },
  },
  {
    title: 'into an empty branch',
    before: { StartAt: 'P', States: { P: empty } },
    at: (doc) => ({ kind: 'empty', scope: `${idOf(doc, 'P')}/0` as ScopeId }),
    after: {
      StartAt: 'P',
      States: {
        P: { ...empty, Branches: [{ StartAt: 'Pass', States: { Pass: { Type: 'Pass', End: true } } }, full] },
      },
    },
  },
  {
    title: 'with a name that is free in the whole definition',
    before: {
      StartAt: 'P',
      States: { P: { ...empty, Branches: [{ StartAt: 'Pass', States: { Pass: { Type: 'Succeed' } } }] } },
    },
    at: (doc) => ({ kind: 'end', state: idOf(doc, 'P') }),
    after: {
      StartAt: 'P',
      States: {
        P: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'Pass', States: { Pass: { Type: 'Succeed' } } }],
          Next: 'Pass (2)',
        },
        'Pass (2)': { Type: 'Pass', End: true },
      },
    },
  },
  {
    title: 'where States is missing',
    before: { Comment: 'nothing yet' },
    at: () => ({ kind: 'empty', scope: machine }),
    after: { Comment: 'nothing yet', StartAt: 'Pass', States: { Pass: { Type: 'Pass', End: true } } },
  },
  {
    title: 'before the first state where StartAt is missing',
    before: { States: two.States },
    at: () => ({ kind: 'start', scope: machine }),
    after: { StartAt: 'Pass', States: { Pass: { Type: 'Pass', Next: 'A' }, ...two.States } },
  },
]

describe('insertState', () => {
  for (const { title, before, value = pass, at, after } of cases) {
    test.each(layoutsOf(before))(`${title}, $layout`, ({ text }) => {
      const trial = tryCommand(text, insertState, (doc) => ({ value, at: at(doc) }))
      expect(trial.refusal).toBeNull()
      expect(trial.value).toEqual(after)
    })
  }

  test('writes End and Next over each other, where they stand', () => {
    const text = '{\n  "StartAt": "A",\n  "States": {\n    "A": { "End": true, "Type": "Pass" }\n  }\n}\n'
    const trial = tryCommand(text, insertState, (doc) => ({
      value: pass,
      name: 'B',
      at: { kind: 'end' as const, state: idOf(doc, 'A') },
    }))
    expect(trial.after.text).toBe(
      '{\n  "StartAt": "A",\n  "States": {\n    "A": { "Next": "B", "Type": "Pass" },\n    "B": { "Type": "Pass", "End": true }\n  }\n}\n',
    )
  })

  test('the first state of a new workflow', () => {
    const trial = tryCommand(newDocument('Pay', 'JSONata'), insertState, () => ({
      value: pass,
      at: { kind: 'empty' as const, scope: machine },
    }))
    expect(trial.after.text).toBe(
      '{\n  "Comment": "Pay",\n  "QueryLanguage": "JSONata",\n  "StartAt": "Pass",\n  "States": {\n    "Pass": {\n      "Type": "Pass",\n      "End": true\n    }\n  }\n}\n',
    )
  })

  test('selects the new state and keeps the ids of the others', () => {
    const trial = tryCommand(JSON.stringify(two), insertState, (doc) => ({ value: pass, at: edge('A', 'next/0')(doc) }))
    expect(trial.after.selection).toEqual({ kind: 'states', ids: [idOf(trial.after, 'Pass')] })
    expect([idOf(trial.after, 'A'), idOf(trial.after, 'B')]).toEqual([idOf(trial.before, 'A'), idOf(trial.before, 'B')])
  })

  test.each([
    ['after a Succeed', '{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}', 'not-possible-here'],
    ['into States that is no object', '{"StartAt":"S","States":[]}', 'not-possible-here'],
    ['while the text is broken', '{"StartAt":"S","States":{"S":', 'text-broken'],
  ])('refuses %s', (_title, text, code) => {
    const trial = tryCommand(text, insertState, (doc) => {
      const [first] = doc.machine.states.keys()
      return {
        value: pass,
        at: first ? { kind: 'after' as const, state: first } : { kind: 'start' as const, scope: machine },
      }
    })
    expect(trial.refusal?.code).toBe(code)
  })
})
