// Where playback rests, so that one state after the other is seen at work.
import { eventTypes } from './eventCodes'
import type { RunHistory } from './RunHistory'

/** The first event after `cursor` at which a state is entered, fails, or is tried again; null when none is recorded. */
export function nextStop({ table }: RunHistory, cursor: number): number | null {
  const { type, previousEventId } = table.columns
  for (let id = cursor + 1; id <= table.length; id += 1) {
    const at = type[id - 1] ?? 0
    if (STOPS[at] || (TRIES[at] && FAILURES[type[(previousEventId[id - 1] ?? 0) - 1] ?? 0])) return id
  }
  return null
}

const FAILURES = eventTypes.map((name) => /^(LambdaFunction|Activity|Task|Evaluation)(\w*Failed|TimedOut)$/.test(name))
const STOPS = eventTypes.map((name, code) => name.endsWith('StateEntered') || FAILURES[code] === true)
const TRIES = eventTypes.map((name) => name.endsWith('Scheduled'))
