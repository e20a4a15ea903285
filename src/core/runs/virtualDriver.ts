// Drives a run on virtual time: the clock jumps to whatever happens next, and mocks answer. Pure; the caller decides how often to
// call it and how fast to show it.
import type { Effect, Millis, RunInput } from '../asl/Execution'
import type { Step } from '../interpreter/Step'
import { stepRun } from '../interpreter/stepRun'
import { answersTo } from './answersTo'
import { pickMock } from './pickMock'
import type { Pending, VirtualRun, World } from './VirtualRun'

/** What one stroke of the driver brought. */
export interface Stroke {
  readonly run: VirtualRun
  /** The inputs sent, for the journal. */
  readonly inputs: readonly RunInput[]
  readonly steps: readonly Step[]
  /** Nothing will ever happen again: the run is over, or waits for what nobody sends. */
  readonly idle: boolean
}

/** The run after `startRun`. */
export function beginVirtualRun(world: World, started: Step): VirtualRun {
  return absorb(world, { state: started.state, timers: new Map(), answers: [], used: new Map() }, started)
}

/** When the next thing happens by itself: a timer or an answer; null when nothing is left. */
export function nextHappening(run: VirtualRun): Millis | null {
  const times = [...run.timers.values(), ...run.answers.map(({ input }) => input.at)]
  return times.length === 0 ? null : times.reduce((earliest, at) => Math.min(earliest, at))
}

/** Lets the run work, or, when it cannot at its present time, brings what happens next. `options` are those of `advance`. */
export function strokeOnce(
  world: World,
  run: VirtualRun,
  options: Omit<Extract<RunInput, { kind: 'advance' }>, 'kind' | 'at' | 'before'>,
): Stroke {
  const next = nextHappening(run)
  if (run.state.status === 'RUNNING' && run.state.head < run.state.ready.length) {
    const before = next ?? Number.MAX_SAFE_INTEGER
    const stroke = send(world, run, [{ ...options, kind: 'advance', at: run.state.at, before }])
    if (next === null || hasWorked(run, stroke)) return stroke
  }
  if (next === null || run.state.status !== 'RUNNING') return { run, inputs: [], steps: [], idle: true }
  return happen(world, run, next)
}

/** A turn was taken, or a frame has come to a break-point. */
function hasWorked(before: VirtualRun, { run, steps }: Stroke): boolean {
  return steps.some(({ turns }) => turns > 0) || before.state.paused !== run.state.paused
}

/** Everything due at `at`: the answers in the order they were asked for, then all timers as one input. */
function happen(world: World, run: VirtualRun, at: Millis): Stroke {
  const due = run.answers.filter(({ input }) => input.at === at)
  const hasTimer = [...run.timers.values()].some((timer) => timer <= at)
  const timers = hasTimer ? new Map([...run.timers].filter(([, timer]) => timer > at)) : run.timers
  const answers = due.length > 0 ? run.answers.filter(({ input }) => input.at !== at) : run.answers
  const clock: readonly RunInput[] = hasTimer ? [{ kind: 'clock', at }] : []
  return send(world, { ...run, timers, answers }, [...due.map(({ input }) => input), ...clock])
}

/** Sends inputs one by one; used by the driver itself and for what people do, such as stopping the run. */
export function send(world: World, run: VirtualRun, inputs: readonly RunInput[]): Stroke {
  const steps: Step[] = []
  let at = run
  for (const input of inputs) {
    const step = stepRun(world.program, at.state, input)
    steps.push(step)
    at = absorb(world, at, step)
  }
  return { run: at, inputs, steps, idle: at.state.status !== 'RUNNING' }
}

/** Takes over the new state and does what the step asks of the world. */
function absorb(world: World, run: VirtualRun, step: Step): VirtualRun {
  if (step.effects.length === 0) return { ...run, state: step.state }
  const timers = new Map(run.timers)
  let { answers, used } = run
  const asked: Pending[] = []
  const perform = (effect: Effect): void => {
    switch (effect.kind) {
      case 'startTimer':
        timers.set(effect.timer, effect.at)
        return
      case 'stopTimer':
        timers.delete(effect.timer)
        return
      case 'cancel':
        answers = answers.filter(({ token }) => token !== effect.token)
        return
      case 'invoke': {
        const picked = pickMock(world.mocks, used, effect.call, world.matches)
        used = picked.used
        for (const input of answersTo(effect, picked.entry, world.answer)) asked.push({ token: effect.token, input })
        return
      }
      default:
    }
  }
  for (const effect of step.effects) perform(effect)
  return { state: step.state, timers, answers: [...answers, ...asked], used }
}
