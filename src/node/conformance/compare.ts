// Holds a simulated execution against the recorded one, level by level.

import type { ConformanceCase, ExecutionResult } from './ConformanceCase'
import { compareEvents } from './compareEvents'
import { differenceOf, type Placeholders, placeholdersOf } from './compareValues'

export type Level = 'none' | 'status' | 'output' | 'events'

export interface Verdict {
  /** The highest level reached; each includes the one before. */
  readonly level: Level
  /** The highest the case can reach: `output` where no events were recorded. */
  readonly max: Level
  readonly ok: boolean
  readonly differences: readonly string[]
}

/** Level `status`: status and error name; `output`: also the output; `events`: also the history. `strict` adds soft fields. */
export function compare(
  recorded: Pick<ConformanceCase, 'expected' | 'ordered' | 'placeholders'>,
  actual: ExecutionResult,
  strict: readonly string[] = [],
): Verdict {
  const holders = placeholdersOf(recorded.placeholders)
  const { expected } = recorded
  const max: Level = expected.events ? 'events' : 'output'
  const verdict = (level: Level, differences: readonly string[]): Verdict => ({
    level,
    max,
    ok: level === max && differences.length === 0,
    differences,
  })

  const status = statusDifference(expected, actual, holders)
  if (status !== null) return verdict('none', [status])
  const soft = strict.includes('cause') ? optional(expected.cause, actual.cause, holders, 'cause', false) : null
  const output = optional(expected.output, actual.output, holders, 'output', true) ?? soft
  if (output !== null) return verdict('status', [output])
  if (!expected.events) return verdict('output', [])
  if (!actual.events) return verdict('output', ['no events given'])
  const events = compareEvents(expected.events, actual.events, {
    ordered: recorded.ordered === true,
    allowance: expected.missingEvents ?? 0,
    strict: new Set(strict),
    holders,
  })
  return verdict(events.length === 0 ? 'events' : 'output', events)
}

function statusDifference(expected: ExecutionResult, actual: ExecutionResult, holders: Placeholders): string | null {
  if (expected.status !== actual.status) return `status: ${expected.status} was recorded, ${actual.status} given`
  return optional(expected.error, actual.error, holders, 'error', true)
}

type Value = ExecutionResult['output']

/** `both`: what was not recorded must not be given either. */
function optional(expected: Value, actual: Value, holders: Placeholders, key: string, both: boolean): string | null {
  if (expected === undefined) return both && actual !== undefined ? `${key} was not recorded` : null
  return differenceOf(expected, actual, holders, key)
}
