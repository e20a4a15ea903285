// Definitions from elsewhere, read where they are: what ran on AWS, what was published, what others say is wrong, broken texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { WorkflowType } from '../asl/StateType'
import type { JsonValue } from '../base/JsonValue'
import { guessNotation } from '../syntax/guessNotation'
import { loadNotation } from '../syntax/notations'
import type { TextRange } from '../text/mapRange'
import type { Finding } from './Finding'
import { findingsOf } from './validateDefinition'

const shared = process.env.STEPWRIGHT_SHARED ?? '../shared'
const definitions = join(shared, 'corpus', 'definitions')
const cases = join(shared, 'conformance', 'cases')
const isHere = existsSync(definitions) && existsSync(cases)
if (!isHere) console.warn(`Left out: findings in real definitions (no ${definitions} or ${cases})`)

interface Row {
  readonly file: string
  readonly kind: 'sample' | 'docs' | 'test'
  readonly format: string
  readonly valid: 'claimed-valid' | 'claimed-invalid' | null
  readonly suspect?: readonly string[]
  readonly expectedDiagnostics?: readonly {
    readonly message: string
    readonly start: readonly [line: number, column: number]
    readonly end: readonly [line: number, column: number]
  }[]
}

const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8')
const rows: readonly Row[] = isHere ? JSON.parse(read(definitions, 'index.json')) : []

beforeAll(async () => {
  await loadNotation('yaml')
})

/** Read in the notation that the file's name and its beginning tell, as every program of ours reads it. */
function errorsIn(text: string, file: string, type: WorkflowType = 'STANDARD'): readonly Finding[] {
  const found = findingsOf(text, { type, notation: guessNotation(text, file) })
  return found.filter(({ severity }) => severity === 'ERROR')
}

test.skipIf(!isHere)('no definition that ran on AWS has an error', () => {
  const ran = readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name): Recorded => JSON.parse(read(cases, name)))
    .filter(({ kind }) => kind === 'execution')
  const refused = ran.flatMap(({ id, definition, type }) => {
    const text = typeof definition === 'string' ? definition : JSON.stringify(definition)
    return errorsIn(text, `${id}.json`, type).map(
      ({ code, message, location }) => `${id}: ${code}: ${message} at ${location}`,
    )
  })
  console.info(`${ran.length} definitions of recorded executions, ${refused.length} errors`)
  expect(refused).toEqual([])
})

interface Recorded {
  readonly id: string
  readonly kind: string
  readonly type?: WorkflowType
  readonly definition: JsonValue
}

/** Published samples that AWS would refuse, each with what is really wrong with it. */
const FAULTY_SAMPLES: Readonly<Record<string, string>> = {
  'floe__examples-http.asl.json': 'written for another engine: Resource floe://http, ResultPath into the context',
  'floe__examples-log.asl.json': 'written for another engine: Resource floe://log',
  'floe__examples-set-credential.asl.json': 'written for another engine: docker:// images, Credentials without RoleArn',
  'floe__examples-workflow.asl.json': 'written for another engine: docker:// images, Credentials without RoleArn',
  'nib__examples-disable-jsonpath-validation-machinedefinition.asl.json': 'an InputPath that is no path, to show it',
  'sfagent__step-functions-dynamic-agent-template.asl.json': 'a template: Choices is the text DYNAMIC_ROUTING_CHOICES',
  'sfagent__step-functions-web-search-agent.asl.json': 'calls States.Default, which does not exist',
}

test.skipIf(!isHere)('published samples have no errors but real ones', () => {
  const samples = rows.filter(({ kind, valid, suspect }) => kind === 'sample' && valid === 'claimed-valid' && !suspect)
  const refused = samples
    .filter(({ file }) => errorsIn(read(definitions, file), file).length > 0)
    .map(({ file }) => file)
  const forAws = refused.filter((file) => !FAULTY_SAMPLES[file]?.startsWith('written for another engine'))
  const inYaml = samples.filter(({ format }) => format === 'yaml').length
  console.info(
    `${refused.length} of ${samples.length} samples (${inYaml} in YAML) refused, ${forAws.length} written for AWS`,
  )
  expect(inYaml).toBeGreaterThanOrEqual(27)
  expect(refused.sort()).toEqual(Object.keys(FAULTY_SAMPLES).sort())
})

/** What others refuse and AWS takes, or may take. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'aslval__invalid-cfn-definition-substitutions.asl.json': 'refused only for a substitution in an ARN',
  'aslval__invalid-json-surround-syntax-extra-spaces.asl.json':
    'a string that begins with a blank is no JSONata string, and an ordinary text is allowed there',
  'aslval__invalid-task-alias-function.asl.json': 'AWS does not say that it looks at the qualifier of a Lambda ARN',
}

test.skipIf(!isHere)('what others refuse is refused, but for a few', () => {
  const claimed = rows.filter(({ valid }) => valid === 'claimed-invalid')
  const accepted = claimed
    .filter(({ file }) => errorsIn(read(definitions, file), file).length === 0)
    .map(({ file }) => file)
  console.info(`${claimed.length - accepted.length} of ${claimed.length} refused`)
  expect(accepted.sort()).toEqual(Object.keys(ACCEPTED).sort())
})

/** Diagnostics of AWS's language service that AWS itself does not give, or that are given elsewhere; by file and underlined text. */
const OTHERWISE: readonly (readonly [file: string, text: string, why: string])[] = [
  [
    'documentdistributedmapinvalidnextinnestedstate',
    '"States"',
    'AWS asks for an end at the top level only, and the Next that leads nowhere is told',
  ],
  [
    'documentnestednoterminalstate',
    '"States"',
    'AWS asks for an end at the top level only; DEAD_END_LOOP warns of each loop',
  ],
  ['documentunreachablestate', '"AndHere"', 'StartAt leads nowhere, which is the cause of it all and is what is said'],
  [
    'documentunreachablestate',
    '"ThirdState"',
    'StartAt leads nowhere, which is the cause of it all and is what is said',
  ],
  [
    'documentunreachablestate',
    '"FourthState"',
    'StartAt leads nowhere, which is the cause of it all and is what is said',
  ],
  ['documenttaskjsonatainvalid', '123', 'Arguments may be any JSON'],
  [
    'documentinvalidresultselectorintrinsicfunction',
    '"  States.Format($.template, $.firstName, $.lastName)"',
    'blanks are allowed around a call',
  ],
]

test.skipIf(!isHere)("what AWS's language service says is found where it says it", () => {
  const expected = rows.flatMap(({ file, expectedDiagnostics = [] }) => {
    const text = expectedDiagnostics.length > 0 ? read(definitions, file) : ''
    const lines = text.split('\n')
    const offset = ([line, column]: readonly [number, number]) =>
      lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, column)
    const found = text === '' ? [] : errorsIn(text, file)
    return expectedDiagnostics.map(({ message, start, end }) => {
      const [from, to] = [offset(start), offset(end)]
      const isFound = found.some((finding) => overlap(finding, { from, to }))
      return { file, message, text: text.slice(from, to), isFound }
    })
  })
  const explained = expected.filter(({ file, text }) =>
    OTHERWISE.some(([part, underlined]) => file.includes(`${part}.`) && text === underlined),
  )
  const found = expected.filter(({ isFound }) => isFound)
  const lost = expected.filter((one) => !one.isFound && !explained.includes(one))
  console.info(`${found.length} of ${expected.length} found at their ranges, ${explained.length} explained otherwise`)
  expect(found.length / (expected.length - explained.length)).toBeGreaterThanOrEqual(0.95)
  expect(lost).toEqual([])
  expect(explained.filter(({ isFound }) => isFound)).toEqual([])
})

/** An empty range, where YAML has a key without a value, overlaps what it touches. */
function overlap(one: TextRange, other: TextRange): boolean {
  const isEmpty = one.from === one.to || other.from === other.to
  return isEmpty ? one.from <= other.to && other.from <= one.to : one.from < other.to && other.from < one.to
}

const folder = join(shared, 'corpus', 'malformed')

test.skipIf(!isHere)('broken texts are told what is wrong with them', () => {
  const names = readdirSync(folder).filter((name) => /\.asl\.(?:json|yaml)$/.test(name))
  expect(names.filter((name) => name.endsWith('.yaml')).length).toBeGreaterThan(2)
  expect(names.length).toBeGreaterThan(9)
  for (const name of names) {
    const text = read(folder, name)
    expectUseful(text, findingsOf(text, { notation: guessNotation(text, name) }))
  }
})

test.skipIf(!isHere)('every beginning of a definition is judged, and told what is wrong with it', () => {
  const small = rows.filter(({ format }) => format === 'json').map(({ file }) => read(definitions, file))
  const chosen = small.filter(({ length }) => length > 200 && length < 1500).filter((_, index) => index % 4 === 0)
  expect(chosen.length).toBeGreaterThanOrEqual(50)
  for (const text of chosen.slice(0, 50)) {
    for (let length = 0; length < text.trimEnd().length; length += 1) {
      const beginning = text.slice(0, length)
      expectUseful(beginning, findingsOf(beginning))
    }
  }
})

/** One finding, of the text, at a place in it, in a sentence that says what to do or what was expected. */
function expectUseful(text: string, findings: readonly Finding[]): void {
  const [first] = findings
  if (!first) throw new Error(`nothing is said of ${JSON.stringify(text.slice(-80))}`)
  const { severity, message, from, to } = first
  if (severity !== 'ERROR' || from > to || to > Math.max(text.length, 1)) throw new Error(`no place: ${message}`)
  if (!/^[A-Z"'$\w{[(.\-+*/\\]/.test(message) || message.length < 20) throw new Error(`not useful: ${message}`)
}
