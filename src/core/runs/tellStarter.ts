// An execution has ended: whoever started it and waits for it is told.
import type { ChildNumber, Millis, Outcome, RunInput } from '../asl/Execution'
import { describeToTask } from './describeExecution'
import type { SimulatedExecution } from './SimulatedExecution'
import type { SimulatedWorld } from './SimulatedWorld'

/** The news arrives at the moment of the end. */
export function tellStarter(simulation: SimulatedWorld, execution: SimulatedExecution, outcome: Outcome): void {
  const { starter, state } = execution
  if (starter === null) return
  const { at } = state
  const parent = simulation.execution(starter.execution)
  if (starter.kind === 'mapRun') {
    simulation.answer(parent, at, null, childFinished(execution, starter.child, outcome, at))
    return
  }
  const { token, version } = starter
  if (token === null) return
  const described = describeToTask(state, outcome.status === 'SUCCEEDED' ? version : 1)
  simulation.answer(
    parent,
    at,
    token,
    outcome.status === 'SUCCEEDED'
      ? { kind: 'taskSucceeded', at, token, output: described }
      : { kind: 'taskFailed', at, token, error: 'States.TaskFailed', cause: JSON.stringify(described) },
  )
}

/** What a Map Run is told at `at` of a child that has ended. */
export function childFinished(
  { state }: SimulatedExecution,
  child: ChildNumber,
  outcome: Outcome,
  at: Millis,
): RunInput {
  const { startedAt, at: stoppedAt, redrives } = state
  return { kind: 'childFinished', at, child, end: { ...outcome, startedAt, stoppedAt, redrives } }
}
