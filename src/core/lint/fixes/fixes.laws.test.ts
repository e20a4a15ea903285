// The law of fixes: each can be made, leaves sound text without its finding, and is one step to undo.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { WorkflowType } from '../../asl/StateType'
import { applyFix } from '../../document/commands/applyFix'
import { openDocument } from '../../document/openDocument'
import { openSession, perform, undo } from '../../document/Session'
import type { StudioDocument } from '../../document/StudioDocument'
import type { Finding, Fix } from '../Finding'
import { lintDefinition } from '../lintDefinition'
import { adviceRules } from '../rules/adviceRules'
import { lintRules } from '../rules/index'

interface Source {
  readonly name: string
  readonly text: string
  readonly type: WorkflowType
}

function findingsIn({ text, tree, machine }: StudioDocument, workflowType: WorkflowType): readonly Finding[] {
  return lintDefinition({ text, tree, machine, workflowType })
}

/** What is wrong with a fix; null when it keeps the law. */
function faultOf({ text, type }: Source, before: readonly Finding[], finding: Finding, fix: Fix): string | null {
  const session = openSession(openDocument(text))
  const made = applyFix(session.doc, fix)
  if (!made.ok) return `refused: ${made.error.message}`
  if (made.value.edits.length === 0) return 'changes nothing'
  const after = perform(session, made.value, 0)
  if (after.doc.tree.problems.length > 0) return `broken text: ${after.doc.text}`
  if (undo(after).doc.text !== session.doc.text) return 'undo is not exact'
  const left = findingsIn(after.doc, type)
  const ofRule = (found: readonly Finding[]) => found.filter(({ rule }) => rule === finding.rule)
  const same = (found: readonly Finding[]) => ofRule(found).filter(({ message }) => message === finding.message)
  const isGone = ofRule(left).length < ofRule(before).length || same(left).length < same(before).length
  return isGone ? null : 'the finding stays'
}

/** Of the fixes of one rule with one label this many are tried: corpora say the same thing hundreds of times. */
const MOST = 12

function violations(sources: readonly Source[]): { readonly tried: number; readonly faults: readonly string[] } {
  const counts = new Map<string, number>()
  const faults: string[] = []
  let tried = 0
  const seen = new Set<string>()
  for (const source of sources) {
    if (seen.has(source.text)) continue
    seen.add(source.text)
    const doc = openDocument(source.text)
    const before = doc.tree.problems.length > 0 ? [] : findingsIn(doc, source.type)
    for (const finding of before) {
      for (const fix of finding.fixes ?? []) {
        const key = `${finding.rule} ${fix.label.replace(/(?<=^\w+ ).*/, '')}`
        const count = (counts.get(key) ?? 0) + 1
        counts.set(key, count)
        if (count > MOST) continue
        tried += 1
        const fault = faultOf(source, before, finding, fix)
        if (fault !== null)
          faults.push(`${source.name}: ${finding.rule} "${fix.label}" at ${finding.location}: ${fault}`)
      }
    }
  }
  return { tried, faults }
}

const rulesFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'rules')

function ownSources(): readonly Source[] {
  const tables = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cases.json'))
    .flatMap((name) => {
      const rows: readonly { text?: string; definition?: object; type?: WorkflowType }[] = JSON.parse(
        readFileSync(join(rulesFolder, name), 'utf8'),
      )
      return rows.map(({ text, definition, type = 'STANDARD' }, index) => ({
        name: `${name} ${index}`,
        text: text ?? JSON.stringify(definition, null, 2),
        type,
      }))
    })
  const examples = [...lintRules, ...adviceRules].map(({ id, doc: { example } }) => ({
    name: `example of ${id}`,
    text:
      /"StartAt".*"States"/.test(example.bad) && !/^\{ "Type"/.test(example.bad)
        ? example.bad
        : `{ "StartAt": "S", "States": { "S": ${example.bad} } }`,
    type: example.type ?? 'STANDARD',
  }))
  return [...tables, ...examples]
}

describe('every fix of every finding can be made, takes it away, and can be undone', () => {
  test('in the tables of the rules and in their examples', () => {
    const { tried, faults } = violations(ownSources())
    expect(faults).toEqual([])
    expect(tried).toBeGreaterThan(200)
  })

  const shared = process.env.STEPWRIGHT_SHARED ?? '../shared'
  if (!existsSync(join(shared, 'corpus'))) console.warn(`Left out: fixes in real definitions (no ${shared})`)

  test.skipIf(!existsSync(join(shared, 'corpus')))(
    'in real definitions',
    () => {
      const { tried, faults } = violations([...definitions(join(shared, 'corpus', 'definitions')), ...recorded(shared)])
      console.info(`${tried} fixes tried in real definitions`)
      expect(faults).toEqual([])
    },
    60_000,
  )
})

function definitions(folder: string): readonly Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8'), type: 'STANDARD' }))
}

function recorded(shared: string): readonly Source[] {
  const folder = join(shared, 'conformance', 'cases')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name): readonly Source[] => {
      const { definition } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      if (definition === undefined || definition === null) return []
      const text = typeof definition === 'string' ? definition : JSON.stringify(definition, null, 2)
      return [{ name, text, type: 'STANDARD' }]
    })
}
