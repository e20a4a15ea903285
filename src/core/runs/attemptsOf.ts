// The attempts of one visit, read from the visit's own events: what Retry did, with what error and how long it waited.
import type { Millis } from '../asl/Execution'
import type { HistoryEvent, HistoryEventType } from '../asl/HistoryEvent'

/** One try of a Task, or of a whole Parallel or Map. Times are virtual milliseconds since the epoch. */
export interface Attempt {
  /** Counts from 1. */
  readonly number: number
  readonly status: 'In Progress' | 'Succeeded' | 'Failed' | 'Cancelled'
  readonly scheduledAt: Millis
  /** Null until the work was taken up. */
  readonly startedAt: Millis | null
  /** Null while it goes on. */
  readonly endedAt: Millis | null
  /** Since the end of the attempt before: Retry's back-off. 0 for the first. */
  readonly waited: Millis
  readonly error?: string
  readonly cause?: string
}

const opens = /^(Task|LambdaFunction|Activity)Scheduled$|^(Parallel|Map)StateStarted$/
const starts = /^(Task|LambdaFunction|Activity)Started$/
const succeeds = /^(Task|LambdaFunction|Activity|ParallelState|MapState)Succeeded$/
const fails =
  /^(Task|LambdaFunction|Activity)(Schedule|Start|Submit)?(Failed|TimedOut)$|^EvaluationFailed$|^(Parallel|Map)StateFailed$/
const cancels = /^(Task|Parallel|Map)StateAborted$/

/** `events`: those of one visit of one state, in order. A retry has no event of its own: the next Scheduled or Started tells. */
export function attemptsOf(events: readonly HistoryEvent[]): readonly Attempt[] {
  const attempts: Attempt[] = []
  let endBefore: Millis | null = null
  const open = (at: Millis) => {
    const waited = endBefore === null ? 0 : at - endBefore
    attempts.push({
      number: attempts.length + 1,
      status: 'In Progress',
      scheduledAt: at,
      startedAt: null,
      endedAt: null,
      waited,
    })
  }
  const change = (part: Partial<Attempt>) => {
    const last = attempts.at(-1)
    if (last) attempts[attempts.length - 1] = { ...last, ...part }
  }
  for (const event of events) {
    const { type, timestamp: at } = event
    const isOpen = attempts.at(-1)?.status === 'In Progress'
    const end = endOf(type)
    if (opens.test(type)) {
      // A Parallel or Map that is tried again says nothing of the try before.
      if (isOpen) change({ status: 'Failed', endedAt: at })
      open(at)
    } else if (starts.test(type)) change({ startedAt: at })
    else if (end !== null) {
      // A failed expression ends an attempt that was never scheduled.
      if (!isOpen && type === 'EvaluationFailed') open(at)
      if (isOpen || type === 'EvaluationFailed') change({ status: end, endedAt: at, ...faultOf(event) })
      endBefore = at
    }
  }
  return attempts
}

function endOf(type: HistoryEventType): 'Succeeded' | 'Failed' | 'Cancelled' | null {
  if (succeeds.test(type)) return 'Succeeded'
  if (fails.test(type)) return 'Failed'
  return cancels.test(type) ? 'Cancelled' : null
}

function faultOf({ error, cause }: HistoryEvent): { readonly error?: string; readonly cause?: string } {
  return { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) }
}
