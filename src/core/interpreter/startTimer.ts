// Timers of frames. They are effects: the driver tells by `clock` when they are due.
import type { Millis } from '../asl/Execution'
import type { TimerKind } from '../asl/Happening'
import type { Frame, Timer } from './RunState'
import type { Work } from './Work'

/** Asks to be told at `at`. */
export function startTimer(work: Work, frame: Frame, kind: TimerKind, at: Millis): void {
  const { state } = work
  const timer: Timer = { id: state.nextTimer, at, frame: frame.slot, kind }
  state.nextTimer += 1
  state.timers = [...state.timers, timer]
  state.due = Math.min(state.due, at)
  work.effects.push({ kind: 'startTimer', timer: timer.id, at })
}

/** Stops the frame's timers, or only those of one kind. */
export function stopTimers(work: Work, frame: Frame, kind?: TimerKind): void {
  const { state } = work
  const stops = (timer: Timer) => timer.frame === frame.slot && (kind === undefined || timer.kind === kind)
  if (!state.timers.some(stops)) return
  for (const timer of state.timers) if (stops(timer)) work.effects.push({ kind: 'stopTimer', timer: timer.id })
  keep(
    work,
    state.timers.filter((timer) => !stops(timer)),
  )
}

/** Takes out the timers that are due at `at`, earliest first. */
export function takeDue(work: Work, at: Millis): readonly Timer[] {
  const due = work.state.timers.filter((timer) => timer.at <= at)
  if (due.length > 0)
    keep(
      work,
      work.state.timers.filter((timer) => timer.at > at),
    )
  return due.sort((one, other) => one.at - other.at || one.id - other.id)
}

function keep(work: Work, timers: readonly Timer[]): void {
  work.state.timers = timers
  work.state.due = timers.reduce((earliest, timer) => Math.min(earliest, timer.at), work.state.deadline)
}
