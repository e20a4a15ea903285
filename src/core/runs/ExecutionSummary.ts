// An execution as a list of them shows it: children of Map Runs, and executions that tasks started.
import type { Millis, RunStatus } from '../asl/Execution'
import { arnsOf } from '../interpreter/arnsOf'
import type { ExecutionId } from './Agenda'
import type { SimulatedExecution } from './SimulatedExecution'

export interface ExecutionSummary {
  readonly id: ExecutionId
  /** Who started it; null for the execution the run is about. */
  readonly parent: ExecutionId | null
  readonly by: 'mapRun' | 'task' | null
  /** Program index, in the parent's program, of the Map or Task that started it; -1 for none. */
  readonly owner: number
  /** Name of that state; empty for none. */
  readonly ownerName: string
  /** Item or batch of a Map Run; -1 for none. */
  readonly index: number
  readonly name: string
  readonly arn: string
  readonly stateMachineName: string
  readonly status: RunStatus
  readonly startedAt: Millis
  /** Null while it runs. */
  readonly stoppedAt: Millis | null
  /** Events recorded. */
  readonly length: number
}

/** `starting` is the execution that started it; null for none. */
export function summarize(
  { id, starter, state, isOver, events }: SimulatedExecution,
  starting: SimulatedExecution | null,
): ExecutionSummary {
  const owner = starter?.owner ?? -1
  return {
    id,
    parent: starter?.execution ?? null,
    by: starter?.kind ?? null,
    owner,
    ownerName: starting?.program.infos[owner]?.name ?? '',
    index: starter?.kind === 'mapRun' ? starter.index : -1,
    name: state.options.executionName,
    arn: arnsOf(state.options).execution,
    stateMachineName: state.options.stateMachineName,
    status: state.status,
    startedAt: state.startedAt,
    stoppedAt: isOver ? state.at : null,
    length: events.length,
  }
}
