// Runs the one state on virtual time, until it is left, has failed, or would be tried again.
import type { Effect, Millis, RunInput, RunOptions, TimerId } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { beginWork, endWork } from '../interpreter/beginWork'
import type { Program } from '../interpreter/Program'
import type { Frame, RunState } from '../interpreter/RunState'
import type { Step } from '../interpreter/Step'
import { startRun } from '../interpreter/startRun'
import { stepRun } from '../interpreter/stepRun'
import { frameAt, ownFrame } from '../interpreter/Work'

/** A call of a Task to its service. */
export type Invoke = Extract<Effect, { kind: 'invoke' }>

/** What the state starts with. */
export interface Start {
  /** `program.start` is the state. */
  readonly program: Program
  readonly input: JsonValue
  readonly variables: JsonObject
  readonly retryCount: number
  readonly roleArn: string | null
  /** What happens to a call, in order; nothing where nobody answers. */
  readonly answer: (invoke: Invoke) => readonly RunInput[]
  readonly at: Millis
  /** An evaluation of the state was seen not to end: it fails as soon as the state is entered. */
  readonly givesUp: boolean
}

/** How it ended. */
export interface StateRun {
  readonly state: RunState
  /** The event with which the state was left; null when it was not. */
  readonly exited: HistoryEvent | null
}

/** Names the account of a test without a role, and nothing else: the context object has no role then. */
const NO_ROLE = 'arn:aws:iam::111111111111:role/none'

/** TestState runs for five minutes at most. */
export const MAX_SECONDS = 300

/** Always ends: what nobody answers is ended by the time limit. */
export function runState(start: Start): StateRun {
  const { program } = start
  let step = prepare(program, startRun(program, start.input, optionsOf(start)), start)
  if (start.givesUp) step = stepRun(program, step.state, { kind: 'evaluationGaveUp', frame: 0, at: start.at })
  const agenda: Agenda = { timers: new Map(), answers: [] }
  for (;;) {
    for (const effect of step.effects) note(agenda, effect, start.answer)
    const exited = step.events.find(({ exit, state }) => exit !== undefined && state === program.start) ?? null
    const isOver = step.outcome !== null || step.state.timers.some(({ kind }) => kind === 'retry')
    if (exited !== null || isOver) return { state: step.state, exited }
    step = stepRun(program, step.state, step.more ? turnAt(step.state.at) : takeNext(agenda))
  }
}

/** What is going to happen by itself. */
interface Agenda {
  readonly timers: Map<TimerId, Millis>
  answers: RunInput[]
}

function note(agenda: Agenda, effect: Effect, answer: Start['answer']): void {
  if (effect.kind === 'startTimer') agenda.timers.set(effect.timer, effect.at)
  else if (effect.kind === 'stopTimer') agenda.timers.delete(effect.timer)
  else if (effect.kind === 'cancel') agenda.answers = []
  else if (effect.kind === 'invoke') agenda.answers.push(...answer(effect))
}

function turnAt(at: Millis): RunInput {
  return { kind: 'advance', at, budget: 1 }
}

/** The earliest answer, else what the clock brings: a run that has not ended has its time limit left. */
function takeNext(agenda: Agenda): RunInput {
  const at = Math.min(...agenda.timers.values())
  const answer = agenda.answers.find((input) => input.at <= at)
  if (answer === undefined) {
    for (const [timer, due] of agenda.timers) if (due <= at) agenda.timers.delete(timer)
    return { kind: 'clock', at }
  }
  agenda.answers = agenda.answers.filter((input) => input !== answer)
  return answer
}

/** Puts variables and earlier attempts into the frame that stands before the state. */
function prepare(program: Program, started: Step, { variables, retryCount }: Start): Step {
  const work = beginWork(program, started.state)
  // `startRun` put it there.
  const frame = ownFrame(work, frameAt(work, 0) as Frame)
  frame.variables = new Map(Object.entries(variables))
  frame.attempt = retryCount
  frame.retries = program.states[program.start]?.retriers.map(() => retryCount) ?? null
  return { ...started, state: endWork(work).state }
}

function optionsOf({ roleArn, at }: Start): RunOptions {
  return {
    at,
    seed: 1,
    type: 'STANDARD',
    roleArn: roleArn ?? NO_ROLE,
    executionName: 'execution',
    stateMachineName: 'StateMachine',
    maxEvents: Number.MAX_SAFE_INTEGER,
  }
}
