// The law of refactorings: a run of the text afterwards ends as a run of the text before, whatever its input, and AWS says nothing more of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Mocks } from '../core/asl/Execution'
import type { AssistSubject } from '../core/assist/Assist'
import { refactoringsAt } from '../core/assist/refactor/refactoringsAt'
import type { JsonValue } from '../core/base/JsonValue'
import { lintDefinition } from '../core/lint/lintDefinition'
import { readMachine } from '../core/machine/readMachine'
import { parseJson } from '../core/syntax/parseJson'
import { visitNodes } from '../core/syntax/visitNodes'
import { applyEdits } from '../core/text/applyEdits'
import { casesIn } from './conformance/casesIn'
import { simulateNow } from './simulate'

interface Source {
  readonly title: string
  readonly definition: JsonValue
  readonly input?: JsonValue
  readonly mocks?: Mocks
}

function subjectOf(text: string): AssistSubject {
  const tree = parseJson(text)
  return { text, tree, machine: readMachine(tree), workflowType: 'STANDARD', notation: 'json' }
}

/** Without the cause, which names the state that fails, and without the moments: one state more takes its time. */
function endOf({ mocks = {} }: Source, definition: JsonValue, input: JsonValue): string {
  const { status, output, error } = simulateNow(definition, {
    input,
    mocks,
    context: { roleArn: 'arn:aws:iam::1:role/r' },
  })
  return JSON.stringify([status, output, error]).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
}

function errorsIn(subject: AssistSubject): number {
  return lintDefinition(subject).filter(({ severity }) => severity === 'ERROR').length
}

function faultsOf(source: Source): { readonly tried: number; readonly faults: readonly string[] } {
  const text = JSON.stringify(source.definition, null, 2)
  const subject = subjectOf(text)
  const texts = new Map<string, string>()
  visitNodes(subject.tree.root, ({ from, kind, key }) => {
    const places = kind === 'string' ? [from + 1] : key ? [key.from + 1] : []
    for (const at of places)
      for (const { label, edits } of refactoringsAt(subject, at)) texts.set(applyEdits(text, edits), label)
  })
  if (texts.size === 0) return { tried: 0, faults: [] }
  const inputs = [source.input ?? {}, {}, { a: [[1], 2], list: [], n: 'x' }, [1]]
  const ends = inputs.map((input) => endOf(source, source.definition, input))
  const faults = [...texts].flatMap(([after, label]) => {
    const told = errorsIn(subjectOf(after)) > errorsIn(subject) ? ['AWS would refuse it'] : []
    const definition: JsonValue = JSON.parse(after)
    const others = inputs.filter((input, index) => endOf(source, definition, input) !== ends[index])
    return [...told, ...others.map((input) => `ends otherwise with ${JSON.stringify(input)}`)].map(
      (fault) => `${source.title}: ${label}: ${fault}`,
    )
  })
  return { tried: texts.size, faults }
}

function violations(sources: readonly Source[]): { readonly tried: number; readonly faults: readonly string[] } {
  const all = sources.map(faultsOf)
  return { tried: all.reduce((sum, { tried }) => sum + tried, 0), faults: all.flatMap(({ faults }) => faults) }
}

const core = join(import.meta.dirname, '../core')

function read(path: string): readonly (Source & { readonly before: string; readonly notation?: string })[] {
  return JSON.parse(readFileSync(path, 'utf8'))
}

describe('a run ends as before', () => {
  test('in the table of refactorings', () => {
    const rows = read(join(core, 'assist/refactor/refactorings.cases.json'))
    const sources = rows.flatMap(({ title, before, notation }) => {
      const tree = parseJson(before.replace('¦', ''))
      const definition = tree.root?.value
      return notation === undefined && definition !== undefined ? [{ title, definition, input: INPUT }] : []
    })
    const { tried, faults } = violations(sources)
    expect(faults).toEqual([])
    expect(tried).toBeGreaterThan(30)
  })

  test('in the cases of the interpreter', () => {
    const folder = join(core, 'interpreter/cases')
    const { tried, faults } = violations(readdirSync(folder).flatMap((name) => read(join(folder, name))))
    expect(faults).toEqual([])
    expect(tried).toBeGreaterThan(15)
  })

  const recorded = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'conformance', 'cases')
  if (!existsSync(recorded)) console.warn(`Left out: refactorings of recorded executions (no ${recorded})`)

  test.skipIf(!existsSync(recorded))(
    'in recorded executions',
    () => {
      const sources = (casesIn(recorded) ?? []).flatMap((one) =>
        one.kind === 'execution' && typeof one.definition === 'object' ? [{ ...one, title: one.id }] : [],
      )
      const { tried, faults } = violations(sources)
      console.info(`${tried} refactorings tried in recorded executions`)
      expect(faults).toEqual([])
      expect(tried).toBeGreaterThan(400)
    },
    120_000,
  )
})

/** What the table's expressions read. */
const INPUT: JsonValue = {
  a: true,
  n: 2,
  id: 'i',
  name: 'x',
  total: 3,
  rate: 4,
  seconds: 1,
  list: [[1], [2, 3]],
  lines: [{ price: 1 }, { price: 2 }],
  order: { id: 'o' },
}
