import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Path } from '../base/Path'
import { applyEdits } from '../text/applyEdits'
import { openText } from '../text/Envelope'
import { invertEdits } from '../text/invertEdits'
import type { Change } from './Notation'
import { nodeAt } from './nodeAt'
import { parseJson } from './parseJson'
import { pathOf } from './pathOf'
import { planAll } from './planAll'
import { planJson } from './planJson'
import { changeOf, Dice, modelOf, unordered } from './randomChange'
import type { SyntaxTree } from './SyntaxTree'
import { sameJson } from './sameJson'
import { visitNodes } from './visitNodes'

/** The soak looks much longer. */
const TIMES = process.env.STEPWRIGHT_SOAK ? 20 : 1

const shared = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus')

function commentsOf(text: string, tree: SyntaxTree): string[] {
  return tree.comments.map(({ from, to }) => text.slice(from, to).replaceAll(/\n\s*/g, '\n').trimEnd()).sort()
}

/** Every law of `plan` for one change; returns the text after it. */
function check(text: string, seed: number): string {
  const tree = parseJson(text)
  const planned = changeOf(tree, new Dice(seed))
  if (!planned) return text
  const plan = planJson(text, tree, planned.change)
  const told = `${JSON.stringify(planned.change)}\n${text.length < 3000 ? text : ''}`
  if (!plan.ok) throw new Error(`${plan.error.message} ${told}`)
  const after = applyEdits(text, plan.value)
  expect(applyEdits(after, invertEdits(text, plan.value)), told).toBe(text)
  const next = parseJson(after)
  expect(next.problems, `${told}\n=>\n${after}`).toEqual([])
  const model = modelOf(tree.root)
  planned.model(model)
  // A set of an object over an object keeps the order that the text has, and what a repeated name hides.
  const expected = planned.change.op === 'set' ? unordered(model) : model
  const actual = planned.change.op === 'set' ? unordered(modelOf(next.root)) : modelOf(next.root)
  expect(actual, `${told}\n=>\n${after}`).toEqual(expected)
  if (planned.change.op === 'remove') expectApartKept(tree, text, after, planned.change.at)
  if (planned.keepsComments) expect(commentsOf(after, next), `${told}\n=>\n${after}`).toEqual(commentsOf(text, tree))
  return after
}

/** A removal takes nothing that stands before the member in front of it or after the one behind it. */
function expectApartKept(tree: SyntaxTree, text: string, after: string, path: Path): void {
  const node = nodeAt(tree, path)
  const parent = node?.parent
  if (!parent) return
  const index = parent.children.indexOf(node)
  const behind = parent.children[index + 1]
  const head = text.slice(0, parent.children[index - 1]?.to ?? parent.from + 1)
  const tail = text.slice(behind ? (behind.key ?? behind).from : parent.to - 1)
  expect([after.startsWith(head), after.endsWith(tail)], text).toEqual([true, true])
}

/** JSON text with comments, odd layouts, trailing commas and placeholders. */
const blank = fc.constantFrom('', '', ' ', '\n', '\n  ', ' /* c */ ', ' // l\n', '\n\n  // own\n  ', '\n\t')
const name = fc.constantFrom('"a"', '"b"', '"__proto__"', '"c d"', '${K}', '"e\\u0041"', '"7"')
const scalar = fc.constantFrom('1', '2.0', '"x"', '"${A}"', '${D}', 'true', 'null', '-1e5', '"\\n"', '${A}-${B}')
const { value: document } = fc.letrec<{ value: string; object: string; array: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, depthSize: 'small' }, scalar, tie('object'), tie('array')),
  object: listed(
    fc.tuple(name, blank, blank, tie('value')).map(([key, a, b, value]) => `${key}${a}:${b}${value}`),
    '{',
    '}',
  ),
  array: listed(tie('value'), '[', ']'),
}))

function listed(member: fc.Arbitrary<string>, open: string, close: string): fc.Arbitrary<string> {
  const members = fc.array(fc.tuple(blank, member, blank), { maxLength: 4 })
  return fc.tuple(members, fc.boolean(), blank).map(([all, trailing, inside]) => {
    const body = all.map(([a, text, b]) => a + text + b).join(',')
    return `${open}${body}${trailing && all.length > 0 ? ',' : ''}${inside}${close}`
  })
}

describe('laws of planning', () => {
  test('hold on texts of any layout', () => {
    fc.assert(
      fc.property(document, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (text, seeds) => {
        seeds.reduce((before, seed) => check(before, seed), text)
      }),
      { numRuns: 2000 * TIMES },
    )
  })

  test('several changes compose to edits of the first text', () => {
    fc.assert(
      fc.property(document, fc.array(fc.nat(), { maxLength: 5 }), (text, seeds) => {
        const changes: Change[] = []
        let tree = parseJson(text)
        let present = text
        for (const seed of seeds) {
          const change = changeOf(tree, new Dice(seed))?.change
          const plan = change && planJson(present, tree, change)
          if (!change || !plan?.ok) continue
          changes.push(change)
          present = applyEdits(present, plan.value)
          tree = parseJson(present)
        }
        const all = planAll(text, parseJson(text), changes)
        expect(all.ok && all.value.text).toBe(present)
        expect(all.ok && applyEdits(text, all.value.edits)).toBe(present)
      }),
      { numRuns: 500 * TIMES },
    )
  })

  test('setting a value finds the smallest structure', () => {
    fc.assert(
      fc.property(document, document, (text, other) => {
        const tree = parseJson(text)
        const value = parseJson(other).root?.value ?? null
        const plan = planJson(text, tree, { op: 'set', at: [], value })
        const after = plan.ok ? parseJson(applyEdits(text, plan.value)) : null
        expect(after?.problems).toEqual([])
        expect(sameJson(after?.root?.value, value), text).toBe(true)
        if (sameJson(tree.root?.value, value)) expect(plan.ok && plan.value).toEqual([])
      }),
      { numRuns: 500 * TIMES },
    )
  })

  test.skipIf(!existsSync(shared))('hold on the corpus', () => {
    const texts = corpusTexts()
    expect(texts.length).toBeGreaterThan(700)
    const seed = new Dice(20261120)
    for (const text of texts) {
      let present = text
      for (let round = 0; round < (text.length < 60000 ? 4 : 1); round += 1)
        present = check(present, seed.under(2 ** 31))
    }
  })
  if (!existsSync(shared)) console.log('left out: laws of planning on the corpus (no reference data)')
})

function corpusTexts(): string[] {
  const texts: string[] = []
  for (const folder of ['definitions', 'synthetic', 'synthetic/text-variants']) {
    for (const file of readdirSync(join(shared, folder))) {
      if (!file.endsWith('.asl.json')) continue
      const { text } = openText(readFileSync(join(shared, folder, file), 'utf8'))
      if (parseJson(text).problems.length === 0) texts.push(text)
    }
  }
  return texts
}

test('a path leads back to its node', () => {
  fc.assert(
    fc.property(document, (text) => {
      const tree = parseJson(text)
      visitNodes(tree.root, (node) => {
        const path: Path = pathOf(node)
        const change = planJson(text, tree, { op: 'set', at: path, value: 'probe' })
        expect(change.ok).toBe(true)
      })
    }),
    { numRuns: 200 * TIMES },
  )
})
