// An execution has ended: whoever started it and waits for it is told.
import type { Outcome } from '../asl/Execution'
import { describeToTask } from './describeExecution'
import type { SimulatedExecution } from './SimulatedExecution'
import type { SimulatedWorld } from './SimulatedWorld'

/** The news arrives at the moment of the end. */
export function tellStarter(simulation: SimulatedWorld, execution: SimulatedExecution, outcome: Outcome): void {
  const { starter, state } = execution
  if (starter === null) return
  const { at, startedAt } = state
  const parent = simulation.execution(starter.execution)
  if (starter.kind === 'mapRun') {
    const end = { ...outcome, startedAt, stoppedAt: at }
    simulation.answer(parent, at, null, { kind: 'childFinished', at, child: starter.child, end })
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
