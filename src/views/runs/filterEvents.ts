// Which events of a history the list shows.
import type { EventRow, RunState } from '../../studio/runs/RunState'
import { eventTone, isStateEvent } from './eventTone'
import { isLogged, type LogLevel } from './logLevels'

export type EventKind = 'all' | 'states' | 'work' | 'errors'

export interface EventFilter {
  /** Words that must all occur in the id, type, state name or iteration; case does not matter. */
  readonly text: string
  readonly kind: EventKind
  /** Program index of the one state to show; -1 for all. */
  readonly state: number
  /** Of an Express execution: what its log would have; ALL where it is not said. */
  readonly level?: LogLevel
}

type History = Pick<RunState, 'length' | 'row' | 'states'>

/** Ids of the events that pass, in order; null where all do. */
export function filterEvents(history: History, filter: EventFilter): readonly number[] | null {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0 && filter.kind === 'all' && filter.state < 0 && (filter.level ?? 'ALL') === 'ALL') return null
  const ids: number[] = []
  for (let id = 1; id <= history.length; id += 1) {
    const row = history.row(id)
    if (row && passes(row, filter) && hasWords(textOf(row, history), words)) ids.push(id)
  }
  return ids
}

function passes({ type, state }: EventRow, filter: EventFilter): boolean {
  if (!isLogged(type, filter.level ?? 'ALL')) return false
  if (filter.state >= 0 && state !== filter.state) return false
  if (filter.kind === 'errors') return eventTone(type) === 'failed'
  return filter.kind === 'all' || isStateEvent(type) === (filter.kind === 'states')
}

function textOf({ id, type, state, iteration }: EventRow, { states }: History): string {
  return `${id} ${type} ${states[state]?.name ?? ''} ${iteration.map((index) => `#${index}`).join(' ')}`.toLowerCase()
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}
