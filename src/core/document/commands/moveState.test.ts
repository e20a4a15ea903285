import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import type { ScopeId, TransitionId } from '../../machine/Machine'
import type { InsertionPoint } from '../flow/InsertionPoint'
import type { StudioDocument } from '../StudioDocument'
import { moveState } from './moveState'
import { idOf, layoutsOf, tryCommand } from './tryCommand'

const edge =
  (from: string, exit: string) =>
  (doc: StudioDocument): InsertionPoint => ({
    kind: 'edge',
    transition: `${idOf(doc, from)}/${exit}` as TransitionId,
  })
const endOf =
  (name: string) =>
  (doc: StudioDocument): InsertionPoint => ({ kind: 'end', state: idOf(doc, name) })
const scopeIn =
  (name: string, index: number) =>
  (doc: StudioDocument): InsertionPoint => ({
    kind: 'start',
    scope: `${idOf(doc, name)}/${index}` as ScopeId,
  })
const top = (): InsertionPoint => ({ kind: 'start', scope: 'machine' as ScopeId })

const end = { Type: 'Pass', End: true }
const pass = (Next: string) => ({ Type: 'Pass', Next })
const abc = { StartAt: 'A', States: { A: pass('B'), B: pass('C'), C: end } }
const nested = {
  StartAt: 'A',
  States: {
    A: pass('P'),
    P: {
      Type: 'Parallel',
      Branches: [{ StartAt: 'I', States: { I: end } }, { States: {} }] as readonly JsonValue[],
      Next: 'T',
    },
    T: { Type: 'Task', Resource: 'r', Catch: [{ ErrorEquals: ['E'], Next: 'A' }], End: true },
  },
}

interface Case {
  readonly title: string
  readonly before: JsonValue
  readonly move: string
  readonly to: (doc: StudioDocument) => InsertionPoint
  readonly after: JsonValue
  readonly order?: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'forwards, to the end',
    before: abc,
    move: 'A',
    to: endOf('C'),
    after: { StartAt: 'B', States: { B: pass('C'), C: pass('A'), A: end } },
    order: ['B', 'C', 'A'],
  },
  {
    title: 'backwards, to the start',
    before: abc,
    move: 'C',
    to: top,
    after: { StartAt: 'C', States: { C: pass('A'), A: pass('B'), B: end } },
    order: ['C', 'A', 'B'],
  },
  {
    title: 'over its neighbour',
    before: abc,
    move: 'A',
    to: edge('B', 'next/0'),
    after: { StartAt: 'B', States: { B: pass('A'), A: pass('C'), C: end } },
    order: ['B', 'A', 'C'],
  },
  {
    title: 'onto one of several edges that lead to it',
    before: {
      StartAt: 'C',
      States: { C: { Type: 'Choice', Choices: [{ Next: 'A' }], Default: 'A' }, A: pass('B'), B: end },
    },
    move: 'A',
    to: edge('C', 'rule/0'),
    after: {
      StartAt: 'C',
      States: { C: { Type: 'Choice', Choices: [{ Next: 'A' }], Default: 'B' }, A: pass('B'), B: end },
    },
  },
  {
    title: 'a terminal state: rules go on leading to it, what led past it ends',
    before: {
      StartAt: 'C',
      States: {
        C: { Type: 'Choice', Choices: [{ Next: 'F' }], Default: 'A' },
        A: pass('F'),
        B: end,
        F: { Type: 'Fail' },
      },
    },
    move: 'F',
    to: endOf('B'),
    after: {
      StartAt: 'C',
      States: {
        C: { Type: 'Choice', Choices: [{ Next: 'F' }], Default: 'A' },
        A: end,
        B: pass('F'),
        F: { Type: 'Fail' },
      },
    },
  },
  {
    title: 'into a branch: what it named outside leads on',
    before: nested,
    move: 'T',
    to: scopeIn('P', 0),
    after: {
      StartAt: 'A',
      States: {
        A: pass('P'),
        P: {
          Type: 'Parallel',
          Branches: [
            {
              StartAt: 'T',
              States: {
                T: { Type: 'Task', Resource: 'r', Catch: [{ ErrorEquals: ['E'], Next: 'I' }], Next: 'I' },
                I: end,
              },
            },
            { States: {} },
          ],
          End: true,
        },
      },
    },
  },
  {
    title: 'into an empty branch',
    before: nested,
    move: 'A',
    to: scopeIn('P', 1),
    after: {
      StartAt: 'P',
      States: {
        P: {
          ...nested.States.P,
          Branches: [nested.States.P.Branches[0] ?? null, { StartAt: 'A', States: { A: end } }],
        },
        T: { ...nested.States.T, Catch: [{ ErrorEquals: ['E'], Next: 'P' }] },
      },
    },
  },
  {
    title: 'out of a branch, which is empty then',
    before: nested,
    move: 'I',
    to: edge('A', 'next/0'),
    after: {
      StartAt: 'A',
      States: {
        A: pass('I'),
        I: pass('P'),
        P: { ...nested.States.P, Branches: [{ States: {} }, { States: {} }] },
        T: nested.States.T,
      },
    },
    order: ['A', 'I', 'P', 'T'],
  },
]

describe('moveState', () => {
  for (const { title, before, move, to, after, order } of cases) {
    test.each(layoutsOf(before))(`${title}, $layout`, ({ text }) => {
      const trial = tryCommand(text, moveState, (doc) => ({ id: idOf(doc, move), to: to(doc) }))
      expect(trial.refusal).toBeNull()
      expect(trial.value).toEqual(after)
      for (const { id, name } of trial.before.machine.states.values())
        expect([name, idOf(trial.after, name)]).toEqual([name, id])
      expect(trial.after.selection).toEqual({ kind: 'states', ids: [idOf(trial.before, move)] })
      const names = (trial.after.machine.scopes.get('machine' as ScopeId)?.states ?? []).map(
        (id) => trial.after.machine.states.get(id)?.name,
      )
      if (order) expect(names).toEqual(order)
    })
  }

  test('carries the text as it is, comments and spellings included', () => {
    const text = [
      '{',
      '  "StartAt": "A",',
      '  "States": {',
      '    // first',
      '    "A": { "Type": "Wait", "Seconds": 1.0e1, "Next": "B" }, // ten',
      '    "B": { "Type": "Pass", "End": true }',
      '  }',
      '}',
    ].join('\n')
    const trial = tryCommand(text, moveState, (doc) => ({
      id: idOf(doc, 'A'),
      to: { kind: 'end' as const, state: idOf(doc, 'B') },
    }))
    expect(trial.after.text).toContain('"A": { "Type": "Wait", "Seconds": 1.0e1, "End": true }')
    expect(trial.after.text).toContain('// first')
    expect(trial.after.text).toContain('// ten')
  })

  test.each<[string, string, (doc: StudioDocument) => InsertionPoint]>([
    ['to where it is', 'B', edge('A', 'next/0')],
    ['to where it is at the start', 'A', top],
    ['behind itself', 'B', edge('B', 'next/0')],
    ['behind its own end', 'C', endOf('C')],
  ])('refuses a move %s', (_title, name, to) => {
    const trial = tryCommand(JSON.stringify(abc), moveState, (doc) => ({ id: idOf(doc, name), to: to(doc) }))
    expect(trial.refusal?.code).toBe('not-possible-here')
  })

  test('refuses to move a container into itself', () => {
    const trial = tryCommand(JSON.stringify(nested), moveState, (doc) => ({ id: idOf(doc, 'P'), to: endOf('I')(doc) }))
    expect(trial.refusal?.code).toBe('not-possible-here')
  })
})
