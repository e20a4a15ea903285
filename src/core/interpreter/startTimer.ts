// Timers of frames. They are effects: the driver tells by `clock` when they are due.
import type { Millis } from '../asl/Execution'
import type { TimerKind } from '../asl/Happening'
import type { Frame, RunState, Timer } from './RunState'
import type { Work } from './Work'

/** Asks to be told at `at`. */
export function startTimer(work: Work, frame: Frame, kind: TimerKind, at: Millis): void {
  const { state } = work
  const timer: Timer = { id: state.nextTimer, at, frame: frame.slot, kind }
  state.nextTimer += 1
  state.timers.splice(dueBefore(state.timers, at), 0, timer)
  lookAhead(state)
  work.effects.push({ kind: 'startTimer', timer: timer.id, at })
}

/** Stops the frame's timers, or only those of one kind. */
export function stopTimers(work: Work, frame: Frame, kind?: TimerKind): void {
  const { state } = work
  const { timers } = state
  // Backwards, so that what is taken out moves nothing that is still to be looked at.
  for (let index = timers.length - 1; index >= 0; index -= 1) {
    const timer = timers[index]
    if (timer?.frame !== frame.slot || (kind !== undefined && timer.kind !== kind)) continue
    timers.splice(index, 1)
    work.effects.push({ kind: 'stopTimer', timer: timer.id })
  }
  lookAhead(state)
}

/** Takes out the timers that are due at `at`, earliest first. */
export function takeDue(work: Work, at: Millis): readonly Timer[] {
  const due = work.state.timers.splice(0, dueBefore(work.state.timers, at))
  lookAhead(work.state)
  return due
}

/** How many timers are due at `at` or earlier. */
function dueBefore(timers: readonly Timer[], at: Millis): number {
  let [low, high] = [0, timers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timers[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

function lookAhead(state: RunState): void {
  const [first] = state.timers
  state.due = first === undefined ? state.deadline : Math.min(first.at, state.deadline)
}
