import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../text/applyEdits'
import { openText } from '../../text/Envelope'
import { invertEdits } from '../../text/invertEdits'
import { changeOf, Dice, modelOf, unordered } from '../randomChange'
import type { SyntaxNode, SyntaxTree } from '../SyntaxTree'
import { parseYaml } from './parseYaml'
import { planYaml } from './planYaml'
import { randomYaml } from './randomYaml'
import { YamlNode } from './YamlNode'

/** The soak looks much longer. */
const TIMES = process.env.STEPWRIGHT_SOAK ? 20 : 1

const shared = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')

/** What a merge key brings has no place of its own in the text. */
function isFree(node: SyntaxNode): boolean {
  const hasMerges = (at: SyntaxNode | null): boolean => at instanceof YamlNode && at.entries !== at.children
  return !hasMerges(node) && !hasMerges(node.parent)
}

function commentsOf(text: string, tree: SyntaxTree): string[] {
  return tree.comments.map(({ from, to }) => text.slice(from, to).trimEnd()).sort()
}

const counts = { planned: 0, refused: 0 }

/** Every law of `plan` for one change; returns the text after it. */
function check(text: string, seed: number): string {
  const tree = parseYaml(text)
  const planned = changeOf(tree, new Dice(seed), isFree)
  if (!planned) return text
  const plan = planYaml(text, tree, planned.change)
  const told = `${JSON.stringify(planned.change)}\n${text.length < 3000 ? text : ''}`
  if (!plan.ok) {
    counts.refused += 1
    // A tag holds one thing; what aliases refer to stays.
    const isExpected =
      (plan.error.code === 'not-a-container' && text.includes('!')) || plan.error.code === 'shared-by-alias'
    expect(isExpected, `${plan.error.message}\n${told}`).toBe(true)
    return text
  }
  counts.planned += 1
  const after = applyEdits(text, plan.value)
  const shown = `${told}\n=>\n${after}`
  expect(applyEdits(after, invertEdits(text, plan.value)), told).toBe(text)
  const next = parseYaml(after)
  expect(next.problems, shown).toEqual([])
  // A value that an alias has already stays an alias, so either may be what is meant.
  const outcomes = [false, true].map((resolved) => {
    const model = modelOf(tree.root, resolved)
    planned.model(model)
    const both = [modelOf(next.root, resolved), model]
    return both.map((one) => JSON.stringify(planned.change.op === 'set' ? unordered(one) : one))
  })
  if (!outcomes.some(([actual, expected]) => actual === expected))
    expect(outcomes[0]?.[0], shown).toBe(outcomes[0]?.[1])
  if (planned.keepsComments) expect(commentsOf(after, next), shown).toEqual(commentsOf(text, tree))
  return after
}

describe('laws of planning in YAML', () => {
  test('hold on texts of any layout', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (seed, seeds) => {
        const text = randomYaml(new Dice(seed))
        expect(parseYaml(text).problems, text).toEqual([])
        seeds.reduce((before, next) => check(before, next), text)
      }),
      { numRuns: 1000 * TIMES },
    )
    expect(counts.planned).toBeGreaterThan(counts.refused * 8)
  })

  test.skipIf(!existsSync(shared))('hold on the corpus', () => {
    const texts = readdirSync(shared)
      .filter((file) => file.endsWith('.asl.yaml'))
      .map((file) => openText(readFileSync(join(shared, file), 'utf8')).text)
    expect(texts.length).toBeGreaterThan(50)
    const seed = new Dice(20261130)
    for (const text of texts) {
      for (let round = 0; round < 3 * TIMES; round += 1) {
        let present = text
        for (let step = 0; step < 4; step += 1) present = check(present, seed.under(2 ** 31))
      }
    }
  })
  if (!existsSync(shared)) console.log('left out: laws of planning on the YAML corpus (no reference data)')
})
