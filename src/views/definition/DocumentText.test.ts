import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../core/text/applyEdits'
import type { TextEdits } from '../../core/text/TextEdit'
import { createDocumentStore } from '../../studio/documentStore'
import { type Defer, DocumentText } from './DocumentText'

const machine = '{"StartAt":"Pay","States":{"Pay":{"Type":"Pass","End":true}}}'
const atOnce: Defer = (_length, run) => {
  run()
  return () => {}
}

/** An editor that has nothing but its text, a document, and edits that wait until they are let go. */
function setUp(raw: string, defer?: Defer) {
  const waiting = new Set<() => void>()
  const preparing = new Set<() => boolean>()
  const document = createDocumentStore(raw, () => 0)
  const text = new DocumentText(
    document,
    defer ??
      ((_length, run, prepare) => {
        waiting.add(run)
        preparing.add(prepare)
        return () => {
          waiting.delete(run)
          preparing.delete(prepare)
        }
      }),
  )
  const editor = { text: document.getState().doc.text }
  text.onChange((changes) => {
    editor.text = changes === null ? text.text : applyEdits(editor.text, changes)
  })
  const type = (changes: TextEdits, merge: string | null = 'typing', unfinished = false) => {
    editor.text = applyEdits(editor.text, changes)
    text.edit(changes, { merge, unfinished })
  }
  const change = (edits: TextEdits) => {
    const { doc, dispatch } = document.getState()
    dispatch({ base: doc.revision, edits, label: 'elsewhere', origin: 'canvas', undoable: true })
  }
  const letGo = () => {
    for (const run of [...waiting]) run()
    waiting.clear()
    preparing.clear()
  }
  /** True when there is more to prepare. */
  const prepare = () => [...preparing].map((part) => part()).includes(true)
  const inDocument = () => document.getState().doc.text
  const steps = () => document.getState().session.history.done.length
  return { document, text, editor, type, change, letGo, prepare, inDocument, steps, waiting }
}

const insertAt = (at: number, insert: string): TextEdits => [{ from: at, to: at, insert }]

describe('a small document', () => {
  test('hears of every edit at once, and the editor is told nothing', () => {
    const { text, type, inDocument, steps } = setUp(machine, atOnce)
    const told: unknown[] = []
    text.onChange((changes) => told.push(changes))

    type(insertAt(1, 'a'))
    type(insertAt(2, 'b'))

    expect(inDocument()).toBe(machine.replace('{', '{ab'))
    expect([steps(), told, text.isBehind]).toEqual([1, [], false])
  })

  test('a caret move ends the step', () => {
    const { text, type, steps } = setUp(machine, atOnce)

    type(insertAt(1, 'a'))
    text.seal()
    type(insertAt(2, 'b'))

    expect(steps()).toBe(2)
  })

  test('undo and redo reach the editor', () => {
    const { text, type, editor, inDocument } = setUp(machine, atOnce)

    type(insertAt(1, 'a'))
    text.undo()
    expect([editor.text, inDocument(), text.canUndo, text.canRedo]).toEqual([machine, machine, false, true])
    text.redo()
    expect([editor.text, text.canUndo, text.canRedo]).toEqual([machine.replace('{', '{a'), true, false])
  })

  test('another document is told as such', () => {
    const { document, text } = setUp(machine, atOnce)
    const told: unknown[] = []
    text.onChange((changes) => told.push(changes))

    document.getState().open('{}', { name: 'other', workflowId: 'w' })

    expect([told, text.text, text.length]).toEqual([[null], '{}', 2])
  })
})

describe('a large document', () => {
  test('hears of the edits of a moment together', () => {
    const { text, type, letGo, inDocument, steps, waiting } = setUp(machine)

    type(insertAt(1, 'a'))
    type(insertAt(2, 'b'))
    expect([inDocument(), text.text, text.length, waiting.size]).toEqual([
      machine,
      machine.replace('{', '{ab'),
      machine.length + 2,
      1,
    ])
    letGo()
    expect([inDocument(), steps(), text.isBehind]).toEqual([machine.replace('{', '{ab'), 1, false])
    type(insertAt(1, 'c'))
    expect(waiting.size).toBe(1)
  })

  test.each([
    ['undo', (text: DocumentText) => text.undo(), machine],
    ['a caret move', (text: DocumentText) => text.seal(), machine.replace('{', '{a')],
  ])('%s does not wait', (_title, act, expected) => {
    const { text, type, inDocument, editor } = setUp(machine)

    type(insertAt(1, 'a'))
    act(text)

    expect([inDocument(), editor.text]).toEqual([expected, expected])
  })

  test('typing and deleting in one moment are two steps', () => {
    const { type, letGo, steps } = setUp(machine)

    type(insertAt(1, 'ab'))
    type([{ from: 2, to: 3, insert: '' }], 'deleting')
    letGo()

    expect(steps()).toBe(2)
  })

  test('what is composed reaches the document when it is finished', () => {
    const { text, type, letGo, inDocument, steps } = setUp(machine)

    type(insertAt(1, 'に'), 'typing', true)
    type([{ from: 1, to: 2, insert: '日本' }], 'typing', true)
    letGo()
    text.flush()
    expect(inDocument()).toBe(machine)
    text.settle()
    expect([inDocument(), steps()]).toEqual([machine.replace('{', '{日本'), 1])
  })
})

test('what else changes while an edit is taken over reaches the editor', () => {
  const { document, type, editor, inDocument, change } = setUp(machine, atOnce)
  const stop = document.subscribe(() => {
    stop()
    change(insertAt(0, '\n'))
  })

  type(insertAt(1, 'a'))

  expect(editor.text).toBe(inDocument())
  expect(inDocument()).toBe(`\n${machine.replace('{', '{a')}`)
})

test('what is prepared is in parts, changes nothing yet, and is what comes of it', () => {
  const { document, type, prepare, letGo, inDocument } = setUp(machine)
  const before = document.getState()
  type(insertAt(machine.indexOf('Pay",') + 3, '!'))
  expect([prepare(), prepare()]).toEqual([true, false])
  expect(document.getState()).toBe(before)

  letGo()

  const { doc, graph } = document.getState()
  expect(inDocument()).toBe(machine.replace('Pay",', 'Pay!",'))
  expect([...doc.machine.scopes.values()].map(({ startAt }) => startAt)).toEqual(['Pay!'])
  expect([...graph.nodes.values()].map(({ kind }) => kind)).toContain('stub')
})

test('what was prepared is forgotten when the document changes first', () => {
  const { type, change, prepare, letGo, editor, inDocument } = setUp(machine)
  type(insertAt(1, 'x'))
  while (prepare());
  change(insertAt(machine.length, 'y'))

  letGo()

  expect([inDocument(), editor.text]).toEqual([`{x${machine.slice(1)}y`, `{x${machine.slice(1)}y`])
})

test('editor and document come to the same text, whatever happens in whatever order', () => {
  const piece = fc.constantFrom('', 'x', '"', '\n', '😀', '\uD83D', '{', ', "a": 1')
  const edit = fc.record({ at: fc.nat(200), length: fc.nat(3), insert: piece })
  const step = fc.oneof(
    edit.map((args) => ({ kind: 'type' as const, ...args })),
    edit.map((args) => ({ kind: 'change' as const, ...args })),
    fc.constantFrom('undo', 'redo', 'prepare', 'letGo', 'seal').map((kind) => ({ kind, at: 0, length: 0, insert: '' })),
  )
  const place = (source: string, { at, length, insert }: { at: number; length: number; insert: string }): TextEdits => {
    const from = at % (source.length + 1)
    return [{ from, to: Math.min(source.length, from + length), insert }]
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (many) => {
      const { document, text, type, change, letGo, prepare, editor, inDocument } = setUp(machine)
      for (const one of many) {
        if (one.kind === 'type') type(place(editor.text, one))
        else if (one.kind === 'change') change(place(inDocument(), one))
        else if (one.kind === 'undo') document.getState().undo()
        else if (one.kind === 'redo') text.redo()
        else if (one.kind === 'seal') text.seal()
        else if (one.kind === 'prepare') prepare()
        else letGo()
        expect(editor.text).toBe(text.text)
        expect(editor.text.length).toBe(text.length)
      }
      text.flush()
      expect(editor.text).toBe(inDocument())
      while (text.canUndo) text.undo()
      expect([editor.text, inDocument()]).toEqual([machine, machine])
    }),
  )
})
