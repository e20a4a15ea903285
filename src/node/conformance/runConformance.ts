// The conformance command: runs recorded executions, tests of single states and validations, and says how far each agrees with what AWS recorded.
import { parseArgs } from 'node:util'
import type { Command } from '../cli/Command'
import type { ExecutionResult, RecordedCase } from './ConformanceCase'
import { casesIn } from './casesIn'
import { compare, type Level, type Verdict } from './compare'
import { compareTestState } from './compareTestState'
import { compareValidation } from './compareValidation'
import { groupTable, type Tally } from './groupTable'
import { runCase } from './runCase'
import { runTestState } from './runTestState'
import { runValidation } from './runValidation'
import type { TestStateAnswer } from './TestStateCase'
import { isSpoiled, type ValidationResult } from './ValidationCase'

const USAGE = 'Usage: stepwright conformance DIR [--out FILE.jsonl] [--verbose]\n'

/** 0 when every case agrees at output level, or at its highest where that is lower; 1 when some do not, 2 for misuse. `--verbose` says what differs. */
export const conformanceCommand: Command = async (args, io) => {
  const parsed = readArguments(args)
  if (parsed === null) {
    io.err(USAGE)
    return 2
  }
  const cases = casesIn(parsed.directory)
  if (cases === null) {
    io.err(`There is no directory ${parsed.directory}.\n`)
    return 2
  }
  if (cases.length === 0) {
    io.err(`There are no cases in ${parsed.directory}.\n`)
    return 2
  }
  const { lines, tally, passed } = replay(cases, parsed.verbose ? io.out : () => undefined)
  if (parsed.out !== undefined) await io.writeFile(parsed.out, lines.join(''))
  io.out(`${groupTable(tally)}\n`)
  const spoiled = cases.length - lines.length
  if (spoiled > 0) io.out(`Left out: ${spoiled} whose definition the recorder wrote over.\n`)
  io.out(`${passed} passed, ${lines.length - passed} failed\n`)
  return passed === lines.length ? 0 : 1
}

interface Arguments {
  readonly directory: string
  readonly out: string | undefined
  readonly verbose: boolean
}

function readArguments(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, verbose: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [directory] = positionals
    return directory === undefined || positionals.length > 1 ? null : { directory, ...values, out: values.out }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

interface Replay {
  readonly lines: readonly string[]
  readonly tally: Tally
  readonly passed: number
}

function replay(cases: readonly RecordedCase[], tell: (text: string) => void): Replay {
  const lines: string[] = []
  const tally: Tally = new Map()
  let passed = 0
  for (const recorded of cases) {
    if (recorded.kind === 'validation' && isSpoiled(recorded)) continue
    const { actual, verdict } = replayOne(recorded)
    lines.push(`${JSON.stringify({ id: recorded.id, kind: recorded.kind, actual })}\n`)
    count(tally, recorded.group, verdict.level, verdict.max)
    passed += isAgreed(recorded, verdict) ? 1 : 0
    if (!verdict.ok) tell(`${recorded.id}\n    ${verdict.differences.slice(0, 3).join('\n    ')}\n`)
  }
  return { lines, tally, passed }
}

interface Replayed {
  readonly actual: ExecutionResult | TestStateAnswer | ValidationResult
  readonly verdict: Verdict
}

function replayOne(recorded: RecordedCase): Replayed {
  switch (recorded.kind) {
    case 'execution': {
      const actual = runCase(recorded)
      return { actual, verdict: compare(recorded, actual) }
    }
    case 'test_state': {
      const actual = runTestState(recorded)
      return { actual, verdict: compareTestState(recorded, actual) }
    }
    case 'validation': {
      const actual = runValidation(recorded)
      return { actual, verdict: compareValidation(recorded, actual) }
    }
  }
}

/** The history, or the inspection data, is counted apart; a validation agrees when its places do. */
function isAgreed({ kind }: RecordedCase, { level, max, ok }: Verdict): boolean {
  if (kind === 'validation') return ok
  return level === 'output' || level === 'events' || level === max
}

/** A refusal has no output to compare: it counts as agreed there too. */
function count(tally: Tally, group: string, level: Level, max: Level): void {
  const row = tally.get(group) ?? { cases: 0, status: 0, output: 0, events: 0, withEvents: 0 }
  row.cases += 1
  row.withEvents += max === 'events' ? 1 : 0
  row.status += level === 'none' ? 0 : 1
  row.output += level === 'output' || level === 'events' || level === max ? 1 : 0
  row.events += level === 'events' ? 1 : 0
  tally.set(group, row)
}
