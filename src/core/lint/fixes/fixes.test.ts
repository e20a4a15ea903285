// The table of fixes: the text before, and the exact text after each fix.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { WorkflowType } from '../../asl/StateType'
import { applyFix } from '../../document/commands/applyFix'
import { openDocument } from '../../document/openDocument'
import { openSession, perform } from '../../document/Session'
import type { StudioDocument } from '../../document/StudioDocument'
import type { NotationId } from '../../syntax/Notation'
import { loadNotation } from '../../syntax/notations'
import type { Finding } from '../Finding'
import { lintDefinition } from '../lintDefinition'
import { adviceRules } from '../rules/adviceRules'
import { lintRules } from '../rules/index'
import { fixMakers } from './fixesFor'
import { nearestOf } from './nearestOf'

interface FixCase {
  readonly rule: string
  readonly type?: WorkflowType
  readonly notation?: NotationId
  readonly before: string
  /** The text after each fix of the rule's first finding, by label, in their order. */
  readonly fixes: Readonly<Record<string, string>>
}

const here = dirname(fileURLToPath(import.meta.url))
const cases: readonly FixCase[] = JSON.parse(readFileSync(join(here, 'fixes.cases.json'), 'utf8'))

beforeAll(async () => {
  await loadNotation('yaml')
})

function findingsOf(doc: StudioDocument, { rule, type }: FixCase): readonly Finding[] {
  const { text, tree, machine } = doc
  const findings = lintDefinition({ text, tree, machine, workflowType: type ?? 'STANDARD' })
  return findings.filter((finding) => finding.rule === rule)
}

test.each(cases.map((row, index) => ({ index, ...row })))('$index $rule', (row) => {
  const doc = openDocument(row.before, row.notation)
  const [finding] = findingsOf(doc, row)
  const outcomes = (finding?.fixes ?? []).map((fix) => {
    const made = applyFix(doc, fix)
    return [fix.label, made.ok ? perform(openSession(doc), made.value, 0).doc.text : made.error.message]
  })
  expect(outcomes).toEqual(Object.entries(row.fixes))
  expect(outcomes.length).toBeGreaterThan(0)
})

describe('makers of fixes', () => {
  test.each(fixMakers)('$rule is a rule, and its fixes are in the table', ({ rule }) => {
    expect([...lintRules, ...adviceRules].map(({ id }) => id)).toContain(rule)
    expect(cases.map((row) => row.rule)).toContain(rule)
  })

  test('there is one for each rule', () => {
    expect(new Set(fixMakers.map(({ rule }) => rule)).size).toBe(fixMakers.length)
  })
})

describe('the nearest name', () => {
  test.each([
    ['Shpi', ['Ship', 'Shop', 'Pay'], 'Ship'],
    ['ship', ['Ship', 'Shop'], 'Ship'],
    ['Pay', ['Ship', 'Send'], null],
    ['Step1', ['Step2', 'Step3'], null],
    ['Pay', ['Pay'], null],
    ['', ['A'], null],
  ] as const)('%s of %j is %s', (word, candidates, nearest) => {
    expect(nearestOf(word, candidates)).toBe(nearest)
  })
})
