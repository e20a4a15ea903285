// What the execution on screen has started.
import { useMemo } from 'react'
import type { RunView } from '../../../core/runs/RunView'
import { useMainRun, useRun } from '../../../studio/StudioContext'
import { type ExecutionRow, executionRows } from './executionRows'

/** How many items each Map has, as far as the history has told. */
function totalsOf({ states }: RunView): ReadonlyMap<number, number> {
  return new Map([...states].map(([state, { iterations }]) => [state, iterations?.total ?? 0]))
}

export function useExecutionRows(): readonly ExecutionRow[] {
  const executions = useMainRun((run) => run.executions)
  const execution = useRun((run) => run.execution)
  const view = useRun((run) => run.view)
  return useMemo(() => executionRows(executions, execution, totalsOf(view)), [executions, execution, view])
}
