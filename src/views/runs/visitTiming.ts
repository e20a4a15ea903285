// When a visit began and how long it took, in words.
import type { StateVisit } from '../../core/runs/RunView'
import type { RunState } from '../../studio/runs/RunState'
import { formatDuration } from './formatDuration'

/** "#2, at 1.2 s, took 6 s"; without the last part while it goes on, or where it took no time. */
export function visitTiming(visit: StateVisit, { row, startedAt }: Pick<RunState, 'row' | 'startedAt'>): string {
  const entered = row(visit.entered)
  const ended = row(visit.ended)
  if (!entered) return ''
  const parts = [
    ...entered.iteration.map((index) => `#${index}`),
    `at ${formatDuration(entered.timestamp - startedAt)}`,
  ]
  if (ended && ended.timestamp > entered.timestamp)
    parts.push(`took ${formatDuration(ended.timestamp - entered.timestamp)}`)
  return parts.join(', ')
}
