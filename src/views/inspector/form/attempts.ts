// What a task answers in a simulated run, attempt by attempt: the list as a form edits it.
import type { MockEntry } from '../../../core/asl/Execution'
import type { JsonValue } from '../../../core/base/JsonValue'

/** How an attempt ends. */
export type AttemptMode = 'return' | 'throw' | 'timeout' | 'pending'

export type Attempts = readonly MockEntry[]

export function modeOf(entry: MockEntry): AttemptMode {
  if (entry.timedOut) return 'timeout'
  if (entry.pending) return 'pending'
  return entry.throw ? 'throw' : 'return'
}

/** An attempt that ends in another way; what else is known of it stays. `answer` is what it returns at first. */
export function withMode(entry: MockEntry, mode: AttemptMode, answer: JsonValue): MockEntry {
  const { return: _return, throw: _throw, timedOut: _timedOut, pending: _pending, ...rest } = entry
  switch (mode) {
    case 'return':
      return { ...rest, return: answer }
    case 'throw':
      return { ...rest, throw: { error: 'States.TaskFailed', cause: 'Simulated failure' } }
    case 'timeout':
      return { ...rest, timedOut: true }
    case 'pending':
      return { ...rest, pending: true }
  }
}

/** An attempt after some virtual milliseconds; none for 0. */
export function withLatency({ latency: _latency, ...entry }: MockEntry, latency: number | undefined): MockEntry {
  return latency === undefined || latency === 0 ? entry : { ...entry, latency }
}

/** One more attempt at the end; the repetition moves to it. */
export function addAttempt(attempts: Attempts, answer: JsonValue): Attempts {
  return settle([...attempts, { return: answer }], attempts.length === 0 ? [{ repeat: true }] : attempts)
}

export function changeAttempt(attempts: Attempts, index: number, entry: MockEntry): Attempts {
  return settle(
    attempts.map((old, at) => (at === index ? entry : old)),
    attempts,
  )
}

export function removeAttempt(attempts: Attempts, index: number): Attempts {
  return settle(
    attempts.filter((_, at) => at !== index),
    attempts,
  )
}

/** Moves an attempt to another index; outside of the list nothing changes. */
export function moveAttempt(attempts: Attempts, from: number, to: number): Attempts {
  const moved = attempts[from]
  if (!moved || to < 0 || to >= attempts.length) return attempts
  const rest = attempts.filter((_, at) => at !== from)
  return settle([...rest.slice(0, to), moved, ...rest.slice(to)], attempts)
}

/** True when the last attempt answers all later ones too. */
export function repeatsLast(attempts: Attempts): boolean {
  return attempts[attempts.length - 1]?.repeat === true
}

export function withRepeat(attempts: Attempts, repeats: boolean): Attempts {
  return attempts.map((entry, at) => markRepeat(entry, repeats && at === attempts.length - 1))
}

/** Repetition is the last attempt's, whichever that is, where one repeated before the change. */
function settle(attempts: Attempts, before: Attempts): Attempts {
  return withRepeat(
    attempts,
    before.some(({ repeat }) => repeat),
  )
}

function markRepeat({ repeat: _repeat, ...entry }: MockEntry, repeats: boolean): MockEntry {
  return repeats ? { ...entry, repeat: true } : entry
}
