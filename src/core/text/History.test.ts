import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from './applyEdits'
import { diffText } from './diffText'
import { emptyHistory, HISTORY_LIMIT, type History, pushStep, redoStep, sealStep, undoStep } from './History'
import { invertEdits } from './invertEdits'

interface Stage {
  readonly text: string
  readonly history: History<string>
}

interface Step {
  readonly text: string
  readonly merge?: string | null
  readonly time?: number | null
}

function type(stage: Stage, { text, merge = null, time = 0 }: Step): Stage {
  const inverse = invertEdits(stage.text, diffText(stage.text, text))
  const entry = { inverse, label: `to ${text}`, before: stage.text, after: text, merge, time }
  return { text, history: pushStep(stage.history, entry) }
}

function undo(stage: Stage): Stage | null {
  const move = undoStep(stage.history, stage.text)
  if (!move) return null
  const text = applyEdits(stage.text, move.edits)
  expect(move.mark).toBe(text)
  return { text, history: move.history }
}

function redo(stage: Stage): Stage | null {
  const move = redoStep(stage.history, stage.text)
  if (!move) return null
  const text = applyEdits(stage.text, move.edits)
  expect(move.mark).toBe(text)
  return { text, history: move.history }
}

function last(stage: Stage, move: (stage: Stage) => Stage | null): Stage {
  const next = move(stage)
  return next ? last(next, move) : stage
}

const start: Stage = { text: 'start', history: emptyHistory() }
const step = fc.record({ text: fc.string({ maxLength: 8 }), merge: fc.constantFrom(null, 'k'), time: fc.nat(1500) })

describe('laws of history', () => {
  test('undoing all gives the first text, redoing all the last', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const end = steps.reduce(type, start)
        expect(last(end, undo).text).toBe('start')
        expect(last(last(end, undo), redo).text).toBe(end.text)
      }),
    )
  })

  test('any walk of undo and redo, stored in between, comes back to the same texts', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.array(fc.boolean(), { maxLength: 30 }), (steps, walk) => {
        const end = steps.reduce(type, start)
        let stage = end
        for (const back of walk) {
          stage = (back ? undo(stage) : redo(stage)) ?? stage
          stage = { ...stage, history: JSON.parse(JSON.stringify(stage.history)) }
        }
        expect(last(stage, redo).text).toBe(end.text)
        expect(last(stage, undo).text).toBe('start')
      }),
    )
  })
})

describe('steps', () => {
  const steps = (...all: Step[]): number => all.reduce(type, start).history.done.length
  test('merge by key within half a second of each other', () => {
    expect(
      steps(
        { text: 'a', merge: 'k', time: 0 },
        { text: 'ab', merge: 'k', time: 500 },
        { text: 'abc', merge: 'k', time: 1000 },
      ),
    ).toBe(1)
    expect(steps({ text: 'a', merge: 'k', time: 0 }, { text: 'ab', merge: 'k', time: 501 })).toBe(2)
    expect(steps({ text: 'a', merge: 'k', time: 0 }, { text: 'ab', merge: 'l', time: 1 })).toBe(2)
    expect(steps({ text: 'a', time: 0 }, { text: 'ab', time: 1 })).toBe(2)
  })

  test('without a time merge by key alone', () => {
    expect(steps({ text: 'a', merge: 'drag', time: null }, { text: 'ab', merge: 'drag', time: null })).toBe(1)
  })

  test('never merge with a sealed one, nor across an undo', () => {
    const one = type(start, { text: 'a', merge: 'k' })
    const sealed = { ...one, history: sealStep(one.history) }
    expect(type(sealed, { text: 'ab', merge: 'k' }).history.done.length).toBe(2)
    const undone = undo(type(type(start, { text: 'a', merge: 'k' }), { text: 'b' }))
    expect(undone && type(undone, { text: 'c', merge: 'k' }).history.done.length).toBe(2)
  })

  test('forget what was undone once something new is done', () => {
    const undone = undo(type(start, { text: 'a' }))
    expect(undone && redo(type(undone, { text: 'b' }))).toBeNull()
  })

  test('are kept up to the limit', () => {
    let stage = start
    for (let count = 0; count < HISTORY_LIMIT + 5; count += 1) stage = type(stage, { text: `t${count}` })
    expect(stage.history.done.length).toBe(HISTORY_LIMIT)
    expect(last(stage, undo).text).toBe('t4')
  })
})
