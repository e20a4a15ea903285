// setField, removeField, setTarget, setStartAt, the lists of a state, and what stands aside: one table each.
import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import type { Path } from '../../base/Path'
import type { ScopeId, TransitionId } from '../../machine/Machine'
import { openDocument } from '../openDocument'
import { openSession, perform, redo, undo } from '../Session'
import { addBranch } from './addBranch'
import { addCatch } from './addCatch'
import { addRetry } from './addRetry'
import { addRule } from './addRule'
import { applyFix } from './applyFix'
import { moveItem } from './moveItem'
import { removeBranch } from './removeBranch'
import { removeCatch } from './removeCatch'
import { removeField } from './removeField'
import { removeRetry } from './removeRetry'
import { removeRule } from './removeRule'
import { setAside } from './setAside'
import { setField } from './setField'
import { setStartAt } from './setStartAt'
import { setTarget } from './setTarget'
import { idOf, layoutsOf, type Trial, tryCommand } from './tryCommand'

const retrier = { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 1, MaxAttempts: 3, BackoffRate: 2 }
const all = { ErrorEquals: ['States.ALL'], Next: 'W' }
const task = { Type: 'Task', Resource: 'r', Retry: [retrier], Catch: [all], Next: 'C' }
const rules: readonly JsonObject[] = [
  { Variable: '$.a', IsNull: true, Next: 'T' },
  { Variable: '$.b', NumericEquals: 2, Next: 'W' },
]
const choice = { Type: 'Choice', Choices: rules, Default: 'W' }
const branches = [{ StartAt: 'I', States: { I: { Type: 'Succeed' } } }, { States: {} }] as readonly JsonValue[]
const parallel = { Type: 'Parallel', Branches: branches, End: true }
const states = { T: task, C: choice, P: parallel, W: { Type: 'Wait', Seconds: 1, End: true }, S: { Type: 'Succeed' } }
const definition = { StartAt: 'T', States: states }
const withState = (name: string, value: JsonValue) => ({ ...definition, States: { ...states, [name]: value } })

interface Case {
  readonly title: string
  readonly run: (text: string) => Trial
  readonly after: JsonValue
}

const set = (state: string | null, at: Path, value: JsonValue) => (text: string) =>
  tryCommand(text, setField, (doc) => ({ state: state === null ? null : idOf(doc, state), at, value }))
const remove = (state: string | null, at: Path) => (text: string) =>
  tryCommand(text, removeField, (doc) => ({ state: state === null ? null : idOf(doc, state), at }))
const lead = (state: string, at: Path, target: string | null) => (text: string) =>
  tryCommand(text, setTarget, (doc) => ({ exit: { state: idOf(doc, state), at }, target }))

const cases: readonly Case[] = [
  { title: 'setField: a new field', run: set('T', ['Comment'], 'x'), after: withState('T', { ...task, Comment: 'x' }) },
  {
    title: 'setField: a field that is there',
    run: set('W', ['Seconds'], 5),
    after: withState('W', { ...states.W, Seconds: 5 }),
  },
  {
    title: 'setField: deep, parents made',
    run: set('T', ['Parameters', 'Deep', 'x.$'], '$.a'),
    after: withState('T', { ...task, Parameters: { Deep: { 'x.$': '$.a' } } }),
  },
  {
    title: 'setField: in a list',
    run: set('T', ['Retry', 0, 'MaxAttempts'], 9),
    after: withState('T', { ...task, Retry: [{ ...retrier, MaxAttempts: 9 }] }),
  },
  {
    title: 'setField: of the workflow',
    run: set(null, ['TimeoutSeconds'], 60),
    after: { ...definition, TimeoutSeconds: 60 },
  },
  {
    title: 'removeField: of a state',
    run: remove('T', ['Catch']),
    after: withState('T', { Type: 'Task', Resource: 'r', Retry: [retrier], Next: 'C' }),
  },
  { title: 'removeField: in a list', run: remove('T', ['Retry', 0]), after: withState('T', { ...task, Retry: [] }) },
  { title: 'removeField: not there', run: remove('T', ['Comment']), after: definition },
  { title: 'removeField: of the workflow', run: remove(null, ['StartAt']), after: { States: states } },
  { title: 'setTarget: Next', run: lead('T', ['Next'], 'W'), after: withState('T', { ...task, Next: 'W' }) },
  {
    title: 'setTarget: the end',
    run: lead('T', ['Next'], null),
    after: withState('T', { Type: 'Task', Resource: 'r', Retry: [retrier], Catch: [all], End: true }),
  },
  {
    title: 'setTarget: from the end',
    run: lead('W', ['Next'], 'S'),
    after: withState('W', { Type: 'Wait', Seconds: 1, Next: 'S' }),
  },
  { title: 'setTarget: Default', run: lead('C', ['Default'], 'S'), after: withState('C', { ...choice, Default: 'S' }) },
  {
    title: 'setTarget: no Default',
    run: lead('C', ['Default'], null),
    after: withState('C', { Type: 'Choice', Choices: rules }),
  },
  {
    title: 'setTarget: a rule, by its transition',
    run: (text) =>
      tryCommand(text, setTarget, (doc) => ({
        exit: { transition: `${idOf(doc, 'C')}/rule/1` as TransitionId },
        target: 'S',
      })),
    after: withState('C', { ...choice, Choices: [rules[0] ?? null, { ...rules[1], Next: 'S' }] }),
  },
  {
    title: 'setStartAt',
    run: (text) => tryCommand(text, setStartAt, () => ({ scope: 'machine' as ScopeId, name: 'W' })),
    after: { ...definition, StartAt: 'W' },
  },
  {
    title: 'addRule',
    run: (text) => tryCommand(text, addRule, (doc) => ({ state: idOf(doc, 'C'), next: 'S' })),
    after: withState('C', { ...choice, Choices: [...rules, { Variable: '$.value', IsPresent: true, Next: 'S' }] }),
  },
  {
    title: 'addRule: at an index',
    run: (text) => tryCommand(text, addRule, (doc) => ({ state: idOf(doc, 'C'), index: 0, value: { Next: 'S' } })),
    after: withState('C', { ...choice, Choices: [{ Next: 'S' }, ...rules] }),
  },
  {
    title: 'removeRule',
    run: (text) => tryCommand(text, removeRule, (doc) => ({ state: idOf(doc, 'C'), index: 0 })),
    after: withState('C', { ...choice, Choices: rules.slice(1) }),
  },
  {
    title: 'moveItem: a rule down',
    run: (text) =>
      tryCommand(text, moveItem, (doc) => ({ state: idOf(doc, 'C'), list: 'Choices' as const, from: 0, to: 1 })),
    after: withState('C', { ...choice, Choices: [...rules].reverse() }),
  },
  {
    title: 'moveItem: a rule up',
    run: (text) =>
      tryCommand(text, moveItem, (doc) => ({ state: idOf(doc, 'C'), list: 'Choices' as const, from: 1, to: 0 })),
    after: withState('C', { ...choice, Choices: [...rules].reverse() }),
  },
  {
    title: 'applyFix',
    run: (text) =>
      tryCommand(text, applyFix, () => ({
        label: 'Remove S',
        changes: [{ op: 'remove', at: ['States', 'S'] } as const],
      })),
    after: { ...definition, States: { T: task, C: choice, P: parallel, W: states.W } },
  },
  {
    title: 'addCatch: before States.ALL',
    run: (text) => tryCommand(text, addCatch, (doc) => ({ state: idOf(doc, 'T'), next: 'S' })),
    after: withState('T', { ...task, Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'S' }, all] }),
  },
  {
    title: 'addCatch: the first',
    run: (text) => tryCommand(text, addCatch, (doc) => ({ state: idOf(doc, 'P'), next: 'S' })),
    after: withState('P', { ...parallel, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'S' }] }),
  },
  {
    title: 'removeCatch: the last takes Catch with it',
    run: (text) => tryCommand(text, removeCatch, (doc) => ({ state: idOf(doc, 'T'), index: 0 })),
    after: withState('T', { Type: 'Task', Resource: 'r', Retry: [retrier], Next: 'C' }),
  },
  {
    title: 'addRetry',
    run: (text) => tryCommand(text, addRetry, (doc) => ({ state: idOf(doc, 'P') })),
    after: withState('P', { ...parallel, Retry: [retrier] }),
  },
  {
    title: 'removeRetry',
    run: (text) => tryCommand(text, removeRetry, (doc) => ({ state: idOf(doc, 'T'), index: 0 })),
    after: withState('T', { Type: 'Task', Resource: 'r', Catch: [all], Next: 'C' }),
  },
  {
    title: 'addBranch',
    run: (text) => tryCommand(text, addBranch, (doc) => ({ state: idOf(doc, 'P') })),
    after: withState('P', { ...parallel, Branches: [...branches, { States: {} }] }),
  },
  {
    title: 'removeBranch',
    run: (text) => tryCommand(text, removeBranch, (doc) => ({ state: idOf(doc, 'P'), index: 0 })),
    after: withState('P', { ...parallel, Branches: branches.slice(1) }),
  },
]

describe('fields and lists', () => {
  for (const { title, run, after } of cases) {
    test.each(layoutsOf(definition))(`${title}, $layout`, ({ text }) => {
      const trial = run(text)
      expect(trial.refusal).toBeNull()
      expect(trial.value).toEqual(after)
    })
  }

  test.each<[string, (text: string) => Trial]>([
    ['a rule to the end', lead('C', ['Choices', 0, 'Next'], null)],
    ['a target that is not there', lead('T', ['Next'], 'Nobody')],
    ['a target in another scope', lead('T', ['Next'], 'I')],
    [
      'a start that is not there',
      (text) => tryCommand(text, setStartAt, () => ({ scope: 'machine' as ScopeId, name: 'I' })),
    ],
    ['Retry of a Wait', (text) => tryCommand(text, addRetry, (doc) => ({ state: idOf(doc, 'W') }))],
    [
      'a rule past the last',
      (text) =>
        tryCommand(text, moveItem, (doc) => ({ state: idOf(doc, 'C'), list: 'Choices' as const, from: 0, to: 2 })),
    ],
  ])('refuses %s', (_title, run) => {
    expect(run(JSON.stringify(definition)).refusal?.code).toBe('not-possible-here')
  })

  test('of a property that occurs twice the last counts, and is the one that changes', () => {
    const text = '{"States":{"A":{"Type":"Wait","Seconds":1,"Seconds":2}}}'
    expect(set('A', ['Seconds'], 3)(text).after.text).toBe('{"States":{"A":{"Type":"Wait","Seconds":1,"Seconds":3}}}')
  })

  test('of two states of one name the one that is meant changes', () => {
    const text = '{"States":{"A":{"Type":"Wait"},"A":{"Type":"Wait"}}}'
    const trial = tryCommand(text, setField, (doc) => ({
      state: [...doc.machine.states.keys()][1] ?? null,
      at: ['Seconds'],
      value: 3,
    }))
    expect(trial.after.text).toBe('{"States":{"A":{"Type":"Wait"},"A":{"Type":"Wait","Seconds":3}}}')
  })

  test('numbers that are not touched keep their spelling', () => {
    const text = '{"States":{"A":{"Type":"Wait","Seconds":1.0e1,"Comment":"x"}}}'
    expect(set('A', ['Comment'], 'y')(text).after.text).toBe(text.replace('"x"', '"y"'))
  })
})

describe('setAside', () => {
  test('is undone like an edit, and works on broken text', () => {
    const before = openSession(openDocument('{"States":'))
    const named = setAside(before.doc, { aside: { name: 'pay', type: 'EXPRESS' }, label: 'Name it' })
    if (!named.ok) throw new Error('refused')
    const after = perform(before, named.value, 0)
    expect(after.doc.aside).toMatchObject({ name: 'pay', type: 'EXPRESS' })
    expect(after.doc.text).toBe(before.doc.text)
    expect(undo(after).doc.aside).toBe(before.doc.aside)
    expect(redo(undo(after)).doc.aside).toBe(after.doc.aside)
  })
})
