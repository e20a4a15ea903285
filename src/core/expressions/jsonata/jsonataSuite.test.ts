// Runs JSONata's own cases against the transformed build. The cases are reference data outside the project; what differs in a
// workflow, and why, is in decisions/0006.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import jsonata from './jsonataSync.data.js'

const suite = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'language/jsonata-suite')

interface SuiteCase {
  readonly expr?: string
  readonly 'expr-file'?: string
  readonly data?: unknown
  readonly dataset?: string | null
  readonly bindings?: Record<string, unknown>
  readonly result?: unknown
  readonly undefinedResult?: boolean
  readonly code?: string
  readonly error?: { readonly code?: string }
  readonly depth?: number
  readonly timelimit?: number
}

interface Entry {
  readonly title: string
  readonly folder: string
  readonly spec: SuiteCase
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

function entries(): Entry[] {
  const groups = join(suite, 'groups')
  return readdirSync(groups).flatMap((group) =>
    readdirSync(join(groups, group))
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const found = json(join(groups, group, file))
        const specs = Array.isArray(found) ? found : [found]
        return specs.map((spec, index) => ({ title: `${group}/${file}#${index}`, folder: join(groups, group), spec }))
      }),
  )
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

function dataOf({ spec }: Entry): unknown {
  if ('data' in spec) return spec.data
  return spec.dataset ? json(join(suite, 'datasets', `${spec.dataset}.json`)) : undefined
}

function textOf({ spec, folder }: Entry): string {
  return spec['expr-file'] ? readFileSync(join(folder, spec['expr-file']), 'utf8') : (spec.expr ?? '')
}

/** The suite's name for our bounds: it knows a range limit, and one code for depth and time. */
function codeOf(error: unknown): string | undefined {
  const { code, bound } = error as { code?: string; bound?: string }
  if (bound !== undefined) return bound === 'memory' ? 'D2014' : 'U1001'
  return code
}

function outcome(entry: Entry): { result?: unknown; code?: string | undefined } {
  try {
    const bindings = { ...entry.spec.bindings }
    return { result: jsonata(textOf(entry)).evaluate(freeze(dataOf(entry)), freeze(bindings)) }
  } catch (error) {
    return { code: codeOf(error) ?? `no code: ${JSON.stringify(error)} ${error}` }
  }
}

/** Flags on arrays do not count: compare what JSON carries. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

function check(entry: Entry): boolean {
  const { spec } = entry
  jsonata.limits.depth = spec.depth ?? 900
  jsonata.limits.fuel = spec.timelimit === undefined ? 20_000_000 : 3_000_000
  jsonata.limits.items = 1e7
  jsonata.world.now = Date.now
  jsonata.world.random = Math.random
  const { result, code } = outcome(entry)
  if (spec.code !== undefined || spec.error !== undefined) return code === (spec.code ?? spec.error?.code)
  if (code !== undefined) {
    console.log(entry.title, code)
    return false
  }
  if (spec.undefinedResult) return result === undefined
  const isSame = isDeepStrictEqual(plain(result), spec.result)
  if (!isSame) console.log(entry.title, JSON.stringify(result))
  return isSame
}

/** What decisions/0006 lists; awsDialect.test.ts tries it. */
function differences(): string {
  const decision = readFileSync(join(import.meta.dirname, '../../../decisions/0006-jsonata-as-aws-runs-it.md'), 'utf8')
  const rows = decision.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| In a workflow'))
  return rows.map((row) => `  ${row.split(' | ')[0]?.slice(2)}`).join('\n')
}

const isPresent = existsSync(suite)
if (!isPresent) console.log(`Left out: JSONata's own cases (${suite} is not there)`)

describe.skipIf(!isPresent)('the transformed build is JSONata 2.0.6', () => {
  const defaults = { ...jsonata.limits }
  beforeEach(() => Object.assign(jsonata.limits, defaults))

  test('answers every case of the suite, with frozen input', () => {
    const all = entries()
    const failed = all.filter((entry) => !check(entry)).map((entry) => entry.title)
    console.log(
      `JSONata suite: ${all.length - failed.length}/${all.length}. A workflow differs on purpose:\n${differences()}`,
    )
    expect(failed).toEqual([])
    expect(all.length).toBeGreaterThan(1500)
  }, 60_000)
})
