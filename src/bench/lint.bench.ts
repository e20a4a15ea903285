// Validation of large definitions, from nothing and after an edit, beside the validators there are, in one run.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Linter } from '../core/lint/Linter'
import type { LintSubject } from '../core/lint/LintRule'
import { lintDefinition } from '../core/lint/lintDefinition'
import { readMachine } from '../core/machine/readMachine'
import { parseJson } from '../core/syntax/parseJson'
import type { Bench, Figure } from './Bench'
import { measure } from './interpreter/measure'
import { median } from './openSite'

/** Rules only, the tree given: what may be asked of a machine of 1,000 states. */
const COLD = { 'mixed-1000': 60, 'mixed-jsonata-1000': 250 } as const
const AFTER_AN_EDIT = 15
const EDITS = 40
const RUNS = 9
/** Runs before those that count, in which the engine compiles the rules. */
const WARM_UP = 4

type CaseName = keyof typeof COLD

function subjectOf(text: string, before?: LintSubject): LintSubject {
  const tree = parseJson(text, before)
  return { text, tree, machine: readMachine(tree), workflowType: 'STANDARD' }
}

/** A Comment, different every time, at the beginning of the state in the middle. */
function edited(text: string, round: number): string {
  const places = [...text.matchAll(/\{(?=\s*"Type")/g)].map(({ index }) => index + 1)
  const at = places[(round * 37) % places.length] ?? 1
  return `${text.slice(0, at)} "Comment": "edit ${round}",${text.slice(at)}`
}

/** Milliseconds of the first judgement of a text whose expressions nobody has seen: each run has names of its own. */
function cold(text: string): number {
  const times = Array.from({ length: WARM_UP + RUNS }, (_, run) => {
    const subject = subjectOf(text.replaceAll('$states.input', `$states.input.run${run}`))
    const begun = performance.now()
    const findings = lintDefinition(subject)
    const time = performance.now() - begun
    if (findings.some(({ severity }) => severity === 'ERROR')) throw new Error(findings[0]?.message)
    return time
  })
  return median(times.slice(WARM_UP))
}

function afterAnEdit(text: string): { readonly rules: number; readonly whole: number } {
  const linter = new Linter()
  let subject = subjectOf(text)
  linter.lint(subject)
  const rules: number[] = []
  const whole: number[] = []
  for (let round = 0; round < EDITS; round += 1) {
    // Flat, as a text is that comes by message: a text put together from pieces would be joined by whoever reads it first.
    const next = Buffer.from(edited(text, round)).toString()
    const begun = performance.now()
    subject = subjectOf(next, subject)
    const parsed = performance.now()
    linter.lint(subject)
    const done = performance.now()
    rules.push(done - parsed)
    whole.push(done - begun)
  }
  return { rules: median(rules), whole: median(whole) }
}

type Validate = (text: string) => unknown

/** The peers by their public interface, text to findings; their packages are CommonJS. */
function peers(): readonly (readonly [name: string, validate: Validate])[] {
  const require = createRequire(import.meta.url)
  const validator: (definition: unknown) => unknown = require('asl-validator')
  const { getLanguageService, TextDocument }: LanguageServicePackage = require('amazon-states-language-service')
  const service = getLanguageService({})
  const check: Validate = (text) => {
    const document = TextDocument.create('file:///bench.asl.json', 'asl', 1, text)
    return service.doValidation(document, service.parseJSONDocument(document), {})
  }
  return [
    ['asl-validator', (text) => validator(JSON.parse(text))],
    ['amazon-states-language-service', check],
  ]
}

interface LanguageServicePackage {
  getLanguageService(options: object): {
    parseJSONDocument(document: unknown): unknown
    doValidation(document: unknown, parsed: unknown, settings: object): Promise<unknown>
  }
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): unknown }
}

export const bench: Bench = {
  title: 'Validation of 1,000 states, in Node',
  async run({ shared, print }) {
    if (shared === null) throw new Error('There are no definitions to validate: no reference data')
    const figures: Figure[] = []
    const rows: string[][] = []
    const others = peers()
    for (const name of Object.keys(COLD) as CaseName[]) {
      const text = readFileSync(join(shared, 'corpus', 'synthetic', `${name}.asl.json`), 'utf8')
      const { rules, whole } = afterAnEdit(text)
      figures.push(
        {
          what: `${name}: rules from nothing, median of ${RUNS}`,
          value: round(cold(text)),
          unit: 'ms',
          atMost: COLD[name],
        },
        {
          what: `${name}: rules after an edit, median of ${EDITS}`,
          value: round(rules),
          unit: 'ms',
          atMost: AFTER_AN_EDIT,
        },
        { what: `${name}: the same with parsing and reading`, value: round(whole), unit: 'ms' },
      )
      const own: Validate = (source) => lintDefinition(subjectOf(source))
      const times = await measure(
        [own, ...others.map(([, validate]) => validate)].map((validate) => () => validate(text)),
        3,
      )
      rows.push([name, ...times.map((time) => `${round(time)} ms`)])
    }
    print({ headings: ['text to findings, nothing kept', 'stepwright', ...others.map(([name]) => name)], rows })
    return figures
  },
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
