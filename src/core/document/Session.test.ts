import { describe, expect, test } from 'vitest'
import type { TransitionId } from '../machine/Machine'
import { editText } from './commands/editText'
import { formatDocument } from './commands/formatDocument'
import { setField } from './commands/setField'
import { idOf } from './commands/tryCommand'
import { openDocument } from './openDocument'
import { presentRange } from './presentRange'
import { rangeOf } from './rangeOf'
import { openSession, perform, redo, type Session, seal, undo } from './Session'
import type { Command, Selection } from './StudioDocument'
import { saveDocument } from './saveDocument'
import { select } from './select'
import { selectedStates } from './selectedStates'
import { selectionAt } from './selectionAt'

const TEXT = '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Wait","Seconds":1,"End":true}}}'

function run<Args>(session: Session, command: Command<Args>, args: Args, now = 0): Session {
  const outcome = command(session.doc, args)
  if (!outcome.ok) throw new Error(outcome.error.message)
  return perform(session, outcome.value, now)
}

/** Replaces the first occurrence of some text by typing. */
function type(session: Session, old: string, insert: string, now = 0, merge?: string): Session {
  const from = session.doc.text.indexOf(old)
  expect(from).toBeGreaterThanOrEqual(0)
  return run(
    session,
    editText,
    { edits: [{ from, to: from + old.length, insert }], ...(merge === undefined ? {} : { merge }) },
    now,
  )
}

const open = (text = TEXT) => openSession(openDocument(text))
const names = ({ doc }: Session) => Array.from(doc.machine.states.values(), ({ id, name }) => `${id} ${name}`)

describe('identity', () => {
  test.each<[string, (session: Session) => Session, readonly string[]]>([
    ['a key typed over', (session) => type(session, '"A":', '"Alpha":'), ['s1 Alpha', 's2 B']],
    ['text put before everything', (session) => type(session, '{', '  {'), ['s1 A', 's2 B']],
    [
      'a state put before another',
      (session) => type(session, '"A":', '"N":{"Type":"Fail"},"A":'),
      ['s3 N', 's1 A', 's2 B'],
    ],
    [
      'a value typed over',
      (session) => type(session, '{"Type":"Pass","Next":"B"}', '{"Type":"Fail"}'),
      ['s1 A', 's2 B'],
    ],
    ['a state cut out', (session) => type(session, '"A":{"Type":"Pass","Next":"B"},', ''), ['s2 B']],
    [
      'two states that change places',
      (session) => type(session, session.doc.text.slice(24), '{"B":{"Type":"Fail"},"A":{"Type":"Pass"}}}'),
      ['s2 B', 's1 A'],
    ],
    [
      'the names of two states exchanged: a state is where its value is',
      (session) => type(type(type(session, '"A":', '"X":'), '"B":', '"A":'), '"X":', '"B":'),
      ['s1 B', 's2 A'],
    ],
    [
      'another text with the same names',
      (session) => {
        const whole = { from: 0, to: session.doc.text.length, insert: '{"States":{"Z":{},"B":{}}}' }
        return run(session, editText, { edits: [whole] })
      },
      ['s3 Z', 's2 B'],
    ],
    [
      'the first half of a state deleted: what is left is the other',
      (session) => type(session, '{"Type":"Pass","Next":"B"},"B":', ''),
      ['s1 A'],
    ],
    ['laid out anew', (session) => run(session, formatDocument, { indent: 4 }), ['s1 A', 's2 B']],
  ])('over %s', (_title, change, expected) => {
    const after = change(open())
    expect(names(after)).toEqual(expected)
    const back = undo(undo(undo(after)))
    expect(names(back)).toEqual(['s1 A', 's2 B'])
  })

  test('nested states keep theirs when the container is renamed', () => {
    const text = '{"States":{"P":{"Type":"Map","ItemProcessor":{"States":{"I":{"Type":"Pass"}}}}}}'
    expect(names(type(open(text), '"P":', '"Q":'))).toEqual(['s1 Q', 's2 I'])
  })

  test('a number is never given twice, undo or not', () => {
    const added = type(open(), '"A":', '"N":{},"A":')
    const again = type(undo(added), '"A":', '"M":{},"A":')
    expect(names(again)).toEqual(['s4 M', 's1 A', 's2 B'])
  })

  test('redo gives a state back under its id', () => {
    const added = type(open(), '"A":', '"N":{},"A":')
    expect(names(redo(undo(added)))).toEqual(names(added))
  })
})

describe('broken text', () => {
  test('keeps the last good machine, its ranges mapped', () => {
    const before = open()
    const after = type(before, '"Next"', '"Comment":"more", "Next')
    expect(after.doc.tree.problems.length).toBeGreaterThan(0)
    expect(after.doc.machine).toBe(before.doc.machine)
    expect(after.doc.machineRevision).toBeLessThan(after.doc.revision)
    const state = after.doc.machine.states.get(idOf(after.doc, 'B'))
    const { from, to } = presentRange(after.doc, state?.node ?? never())
    expect(after.doc.text.slice(from, to)).toBe('"B":{"Type":"Wait","Seconds":1,"End":true}')
    expect(selectionAt(after.doc, from + 8)).toEqual({ kind: 'field', state: state?.id, at: ['Type'] })
  })

  test('repaired in several steps gives the same ids', () => {
    const half = type(open(), '"A":{', 'Al":{')
    expect(half.doc.tree.problems.length).toBeGreaterThan(0)
    expect(names(type(half, 'Al":{', '"Al":{'))).toEqual(['s1 Al', 's2 B'])
  })

  test('refuses commands with the line', () => {
    const half = type(open(), '"A":{', '\nAl":{')
    const outcome = setField(half.doc, { state: idOf(half.doc, 'A'), at: ['Comment'], value: 'x' })
    expect(outcome.ok ? null : outcome.error.code).toBe('text-broken')
    expect(outcome.ok ? null : outcome.error.message).toMatch(/^Line 2: /)
  })

  test('undo and redo go through it', () => {
    const half = type(open(), '"A":{', 'Al":{')
    const whole = type(half, 'Al":{', '"Al":{')
    expect(undo(whole).doc.text).toBe(half.doc.text)
    expect(names(undo(undo(whole)))).toEqual(['s1 A', 's2 B'])
    expect(names(redo(redo(undo(undo(whole)))))).toEqual(['s1 Al', 's2 B'])
  })
})

describe('undo and redo', () => {
  test('restore bytes, selection, ids and revision goes on', () => {
    const before = {
      ...open(),
      doc: select(openDocument(TEXT), { kind: 'states', ids: [idOf(openDocument(TEXT), 'B')] }),
    }
    const set = run(before, setField, { state: idOf(before.doc, 'A'), at: ['Comment'], value: 'x' })
    const other = { ...set, doc: select(set.doc, { kind: 'machine' }) }
    const undone = undo(other)
    expect(undone.doc.text).toBe(TEXT)
    expect(undone.doc.selection).toEqual(before.doc.selection)
    expect(undone.doc.revision).toBe(2)
    expect(redo(undone).doc.text).toBe(set.doc.text)
  })

  test('line ends come back as they were', () => {
    const raw = TEXT.replace(',"B"', ',\r\n"B"').replace('}}}', '}\n}}')
    const set = run(open(raw), setField, { state: null, at: ['Comment'], value: 'x' })
    expect(saveDocument(set.doc)).not.toContain('\r')
    expect(saveDocument(undo(set).doc)).toBe(raw)
  })

  test('with nothing to undo or redo nothing changes', () => {
    const session = open()
    expect(undo(session)).toBe(session)
    expect(redo(session)).toBe(session)
  })

  test.each<[string, number, string | undefined, string | undefined, number]>([
    ['the same kind, at once', 500, 'insert', 'insert', 1],
    ['the same kind, after a pause', 501, 'insert', 'insert', 2],
    ['another kind', 10, 'insert', 'delete', 2],
    ['no kind', 10, undefined, undefined, 2],
  ])('typing of %s', (_title, pause, first, second, steps) => {
    const once = type(open(), 'Seconds":1', 'Seconds":12', 1000, first)
    const twice = type(once, 'Seconds":12', 'Seconds":123', 1000 + pause, second)
    expect(twice.history.done.length).toBe(steps)
    expect(undo(twice).doc.text).toBe(steps === 1 ? TEXT : once.doc.text)
    expect(redo(undo(twice)).doc.text).toBe(twice.doc.text)
  })

  test('a caret move ends a step', () => {
    const once = seal(type(open(), 'Seconds":1', 'Seconds":12', 0, 'insert'))
    expect(type(once, 'Seconds":12', 'Seconds":123', 1, 'insert').history.done.length).toBe(2)
  })

  test('a field merges by its key, whatever the time, until the blur', () => {
    const state = idOf(openDocument(TEXT), 'A')
    const field = (session: Session, value: string, now: number) =>
      run(session, setField, { state, at: ['Comment'], value, merge: 'comment' }, now)
    const typed = field(field(open(), 'x', 0), 'xy', 9000)
    expect(typed.history.done.length).toBe(1)
    expect(field(seal(typed), 'xyz', 9001).history.done.length).toBe(2)
    expect(undo(typed).doc.text).toBe(TEXT)
  })

  test('a transaction that cannot be undone alone goes with the step before it', () => {
    const set = run(open(), setField, { state: null, at: ['Comment'], value: 'x' })
    const outcome = setField(set.doc, { state: null, at: ['Version'], value: '1.0' })
    if (!outcome.ok) throw new Error('refused')
    const silent = perform(set, { ...outcome.value, undoable: false }, 0)
    expect(silent.history.done.length).toBe(1)
    expect(undo(silent).doc.text).toBe(TEXT)
    expect(redo(undo(silent)).doc.text).toBe(silent.doc.text)
  })

  test('no change is no step', () => {
    const session = run(open(), setField, { state: idOf(openDocument(TEXT), 'B'), at: ['Seconds'], value: 1 })
    expect(session.history.done).toEqual([])
    expect(session.doc.machineRevision).toBe(session.doc.revision)
  })

  test('a transaction for another revision is a bug', () => {
    const session = open()
    const outcome = setField(session.doc, { state: null, at: ['Comment'], value: 'x' })
    if (!outcome.ok) throw new Error('refused')
    const { value } = outcome
    expect(() => perform(perform(session, value, 0), value, 0)).toThrow(/revision/)
  })

  test('edits for another text are refused', () => {
    const outcome = editText(openDocument('{}'), { edits: [{ from: 1, to: 9, insert: '' }] })
    expect(outcome.ok ? null : outcome.error.code).toBe('not-possible-here')
  })
})

describe('selection', () => {
  const text = `{
  // first
  "StartAt": "P",
  "States": {
    "P": { "Type": "Parallel", "Branches": [ { "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } } ],
      "Retry": [ { "ErrorEquals": ["A", "B"], "MaxAttempts": 1 } ], "End": true },
    "P": { "Type": "Wait", "Seconds": 1, "Seconds": 2 }
  }
}`
  const doc = openDocument(text)

  test('of every state and every field is found again at its range', () => {
    let count = 0
    for (const state of doc.machine.states.values()) {
      expect(selectionAt(doc, rangeOf(doc, { kind: 'states', ids: [state.id] }).from)).toEqual({
        kind: 'states',
        ids: [state.id],
      })
      for (const child of state.node.children) {
        const name = child.key?.name ?? ''
        const field = {
          kind: 'field',
          state: state.id,
          at: [child.nth === 0 ? name : { key: name, nth: child.nth }],
        } as const
        expect(selectionAt(doc, rangeOf(doc, field).from)).toEqual(field)
        count += 1
      }
    }
    expect(count).toBe(9)
    const deep = { kind: 'field', state: idOf(doc, 'P'), at: ['Retry', 0, 'ErrorEquals', 1] } as const
    expect(selectionAt(doc, rangeOf(doc, deep).from)).toEqual(deep)
  })

  test.each([
    ['// first', { kind: 'machine' }],
    ['"StartAt": "P"', { kind: 'machine' }],
    ['"I": {', { kind: 'states', ids: ['s2'] }],
    ['"StartAt": "I"', { kind: 'field', state: 's1', at: ['Branches', 0, 'StartAt'] }],
    ['"B"]', { kind: 'field', state: 's1', at: ['Retry', 0, 'ErrorEquals', 1] }],
  ])('at %s', (place, selection) => {
    expect(selectionAt(doc, text.indexOf(place))).toEqual(selection)
  })

  test('of what is not there any more is everything', () => {
    expect(rangeOf(doc, { kind: 'states', ids: [] })).toEqual({ from: 0, to: text.length })
  })

  test.each<[string, Selection, readonly string[]]>([
    ['the machine', { kind: 'machine' }, []],
    ['states', { kind: 'states', ids: [idOf(doc, 'I')] }, [idOf(doc, 'I')]],
    ['a field', { kind: 'field', state: idOf(doc, 'P'), at: ['End'] }, [idOf(doc, 'P')]],
    ['a transition that is gone', { kind: 'transition', id: 's9/next/0' as TransitionId }, []],
  ])('is about states: %s', (_title, selection, ids) => {
    expect(selectedStates(select(doc, selection))).toEqual(ids)
  })

  test('goes with the states it is of', () => {
    const session = open()
    const both = select(session.doc, { kind: 'states', ids: [idOf(session.doc, 'A'), idOf(session.doc, 'B')] })
    const cut = type({ ...session, doc: both }, '"A":{"Type":"Pass","Next":"B"},', '')
    expect(cut.doc.selection).toEqual({ kind: 'states', ids: [idOf(cut.doc, 'B')] })
  })
})

function never(): never {
  throw new Error('not there')
}
