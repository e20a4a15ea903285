// Drives the pure interpreter from its start to its end, as a driver with a virtual clock would, and keeps the whole history.
import type { Effect, RunInput, RunOptions } from '../../core/asl/Execution'
import type { HistoryEvent } from '../../core/asl/HistoryEvent'
import type { JsonValue } from '../../core/base/JsonValue'
import { compileProgram } from '../../core/interpreter/compileProgram'
import { foldRun } from '../../core/interpreter/foldRun'
import type { Program } from '../../core/interpreter/Program'
import type { Step } from '../../core/interpreter/Step'
import { startRun } from '../../core/interpreter/startRun'
import { stepRun } from '../../core/interpreter/stepRun'

export const OPTIONS: RunOptions = {
  at: 0,
  seed: 1,
  type: 'STANDARD',
  roleArn: 'arn:aws:iam::123456789012:role/bench',
  executionName: 'bench',
  stateMachineName: 'bench',
  maxEvents: Number.MAX_SAFE_INTEGER,
}

/** Throws for a definition that AWS would refuse. */
export function programOf(definition: JsonValue): Program {
  const program = compileProgram(definition)
  if (!program.ok) throw new Error(program.error.message)
  return program.value
}

export interface Played {
  readonly events: readonly HistoryEvent[]
  /** Steps taken: every one left a state that stays usable. */
  readonly steps: number
  readonly output: JsonValue | undefined
}

/** Turns a step takes at most: about a millisecond. */
const BUDGET = 2000

/** Runs `program` to its end; throws when that is not a good one. Answers that lie ready together are one step. */
export function play(
  program: Program,
  input: JsonValue,
  answer: (input: JsonValue) => JsonValue = () => null,
  budget = BUDGET,
): Played {
  let step: Step = startRun(program, input, OPTIONS)
  const events: HistoryEvent[] = [...step.events]
  let steps = 1
  const take = (next: Step): void => {
    // A step of few turns has few events: they fit on the stack.
    events.push(...next.events)
    steps += 1
    step = next
  }
  while (step.outcome === null) {
    const answers = answersTo(step.effects, answer)
    const { state, more } = step
    if (answers.length > 0) take(foldRun(program, state, [...answers, { kind: 'advance', at: state.at, budget }]))
    else if (more) take(stepRun(program, state, { kind: 'advance', at: state.at, budget }))
    else throw new Error('The run waits for what nobody sends')
  }
  if (step.outcome.status !== 'SUCCEEDED') throw new Error(`${step.outcome.status} ${step.outcome.cause}`)
  return { events, steps, output: step.outcome.output }
}

function answersTo(effects: readonly Effect[], answer: (input: JsonValue) => JsonValue): readonly RunInput[] {
  const answers: RunInput[] = []
  for (const effect of effects) {
    if (effect.kind !== 'invoke') continue
    answers.push({ kind: 'taskSucceeded', token: effect.token, at: effect.at, output: answer(effect.call.input) })
  }
  return answers
}
