// Names in a list of retriers or catchers that an entry before them always takes.
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { ErrorEntry, ErrorName } from './errorEntries'

export interface CoveredError {
  /** The name, in its ErrorEquals. */
  readonly node: SyntaxNode
  readonly name: string
  /** The name before it that matches the same errors. */
  readonly by: string
  /** Where the entry stands that has it. */
  readonly index: number
}

/** What `States.TaskFailed` does not stand for (developer guide, "Error names"; limits as they were recorded). */
const NOT_TASK_FAILED: ReadonlySet<string> = new Set([
  'States.ALL',
  'States.Timeout',
  'States.HeartbeatTimeout',
  'States.Runtime',
  'States.DataLimitExceeded',
])

/** The first entry that names an error is the only one that is asked. What follows States.ALL is AWS's own matter. */
export function coveredErrors(entries: readonly ErrorEntry[]): readonly CoveredError[] {
  // One entry covers none of its own names.
  if (entries.length < 2) return NONE
  const seen = new Map<string, number>()
  return entries.flatMap((names, index) => {
    const covered = seen.has('States.ALL') ? [] : names.flatMap((name) => coveredBy(name, seen))
    for (const { name } of names) if (!seen.has(name)) seen.set(name, index)
    return covered
  })
}

const NONE: readonly CoveredError[] = []

function coveredBy({ node, name }: ErrorName, seen: ReadonlyMap<string, number>): readonly CoveredError[] {
  const by = [name, ...broaderThan(name)].find((candidate) => seen.has(candidate))
  return by === undefined ? [] : [{ node, name, by, index: seen.get(by) ?? 0 }]
}

function broaderThan(name: string): readonly string[] {
  if (name === 'States.HeartbeatTimeout') return ['States.Timeout']
  return NOT_TASK_FAILED.has(name) ? [] : ['States.TaskFailed']
}
