// An execution that the run has started, as the page knows it.
import type { ProgramState } from '../../core/asl/Execution'
import type { ExecutionId } from '../../core/runs/Agenda'
import type { ExecutionSummary } from '../../core/runs/ExecutionSummary'
import { RunFold } from '../../core/runs/RunFold'
import { RunHistory } from '../../core/runs/RunHistory'
import type { LiveRun } from './LiveRun'

/**
 * The states of a Map Run's child are those of the execution around it, under the same
 * numbers; a workflow that a task starts has its own.
 */
export function childOf(
  main: LiveRun,
  executions: ReadonlyMap<ExecutionId, ExecutionSummary>,
  summary: ExecutionSummary,
  states: readonly ProgramState[],
): LiveRun {
  let outer: ExecutionSummary | undefined = summary
  while (outer?.by === 'mapRun' && outer.parent !== 0) outer = executions.get(outer.parent ?? 0)
  const isOwn = outer?.by === 'mapRun'
  const history = new RunHistory(states)
  return {
    execution: summary.id,
    order: main.order,
    journal: main.journal,
    stateIds: isOwn ? main.stateIds : states.map(() => null),
    indices: isOwn ? main.indices : new Map(),
    history,
    fold: new RunFold(history),
  }
}
