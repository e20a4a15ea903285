// Laws: reading an edited text with the tree it had before gives what reading all of it gives.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openText } from '../text/Envelope'
import { parseJson } from './parseJson'
import { Dice } from './randomChange'
import { reparseJson } from './reparseJson'
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'

/** The soak looks much longer. */
const TIMES = process.env.STEPWRIGHT_SOAK ? 20 : 1

interface Seen {
  readonly kind: string
  readonly range: readonly number[]
  readonly key: SyntaxNode['key']
  readonly nth: number
  readonly children: readonly Seen[]
}

function seen(node: SyntaxNode): Seen {
  const { kind, from, to, key, nth } = node
  if (node.children.some(({ parent }) => parent !== node)) throw new Error('a child knows another parent')
  return { kind, range: [from, to], key: key && { ...key }, nth, children: node.children.map(seen) }
}

function all({ root, problems, comments }: SyntaxTree): unknown {
  return { root: root && seen(root), value: JSON.stringify(root?.value), problems, comments }
}

/** What is typed, pasted and removed: whole tokens, halves of them, what opens and closes comments. */
const INSERTS: readonly string[] = [
  ...['x', '1', '"', ',', ':', '{', '}', '[', ']', ' ', '\n', '/', '*', '//', '/*', '*/', '\\', '${', '${A}', '-'],
  ...[
    '"a": 1,',
    ', "b": 2',
    ',"a":{"a":[1,2]}',
    '{}',
    '[]',
    'null',
    '"a"',
    '// c\n',
    '/* c */',
    '[1, 2, 3]',
    'true',
    '.5',
  ],
  ...['{"Type": "Pass", "Next": "B"}', '"States": {},', '\r\n'],
]

const TEXTS: readonly string[] = [
  '{"a": 1, "b": [1, 2, {"c": null}], "a": {"d": "x", "d": "y"}, "e": "z"}',
  '// one\n{ // two\n  "a": [ /* three */ 1, // four\n 2 ], /* five */\n  "b" /* six */ : {"c": "d"} // seven\n}\n// eight',
  '[[[[1], [2]], [[3]]], {"a": {"a": {"a": {}}}}, ${X}, "${Y}", -1.5e3]',
  `{${Array.from({ length: 30 }, (_, at) => `"k${at % 17}": {"n": ${at}, "next": ["k${at}"]}`).join(',\n  ')}}`,
  '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}}',
]

function edited(text: string, dice: Dice): string {
  const from = dice.under(text.length + 1)
  const length = dice.under(3) === 0 ? dice.under(12) : 0
  const insert = dice.under(4) === 0 ? '' : dice.of(INSERTS)
  return text.slice(0, from) + insert + text.slice(from + length)
}

/** Edits a text again and again, sound or not; returns how often a part was enough. */
function tryEdits(start: string, dice: Dice, times: number): number {
  let text = start
  let tree = parseJson(text)
  let parts = 0
  for (let time = 0; time < times; time += 1) {
    const next = edited(text, dice)
    const again = parseJson(next, { text, tree })
    if (tree.problems.length === 0 && reparseJson(next, { text, tree }) !== null) parts += 1
    expect(all(again), JSON.stringify([text, next])).toEqual(all(parseJson(next)))
    // A broken text is left behind, as somebody who types would: what follows is tried on sound ones too.
    const isSound = again.problems.length === 0
    if (isSound || dice.under(4) === 0) [text, tree] = [next, again]
    if (tree.problems.length > 0 && dice.under(2) === 0) [text, tree] = [start, parseJson(start)]
  }
  return parts
}

describe('an edited text', () => {
  test.each(TEXTS)('%#: the same tree as from the beginning', (text) => {
    const parts = tryEdits(text, new Dice(text.length), 600 * TIMES)
    expect(parts).toBeGreaterThan(60 * TIMES)
  })

  const folder = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    : []
  if (files.length === 0) console.log('left out: edits of the corpus, which is not there')

  test.skipIf(files.length === 0)('of the corpus: the same tree as from the beginning', () => {
    const dice = new Dice(11)
    let parts = 0
    for (let time = 0; time < 120 * TIMES; time += 1) {
      const { text } = openText(readFileSync(join(folder, dice.of(files)), 'utf8'))
      if (text.length < 20_000) parts += tryEdits(text, dice, 6)
    }
    expect(parts).toBeGreaterThan(0)
  })
})

describe('what is taken over', () => {
  test('every value that the edit is not in, before it and behind it', () => {
    const text = '{"a": {"b": [1]}, "c": {"d": 2, "e": {"f": 3}}, "g": {"h": [4]}}'
    const tree = parseJson(text)
    expect(tree.root?.value).toEqual(JSON.parse(text))
    const next = parseJson(text.replace('2', '20'), { text, tree })
    const valueAt = (root: SyntaxNode | null, at: number) => root?.children[at]?.value
    for (const at of [0, 2]) expect(valueAt(next.root, at)).toBe(valueAt(tree.root, at))
    expect(next.root?.children[1]?.children[1]?.value).toBe(tree.root?.children[1]?.children[1]?.value)
    expect(next.root?.value).toEqual({ a: { b: [1] }, c: { d: 20, e: { f: 3 } }, g: { h: [4] } })
  })

  test('nothing, of a broken text or by one', () => {
    const sound = '{"a": 1}'
    const broken = '{"a": 1'
    expect(reparseJson(broken, { text: sound, tree: parseJson(sound) })).toBeNull()
    expect(reparseJson(sound, { text: broken, tree: parseJson(broken) })).toBeNull()
  })
})
