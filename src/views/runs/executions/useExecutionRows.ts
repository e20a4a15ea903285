// What the execution on screen has started.
import { useMemo } from 'react'
import { useMainRun, useRun } from '../../../studio/StudioContext'
import { type ExecutionRow, executionRows } from './executionRows'

export function useExecutionRows(): readonly ExecutionRow[] {
  const executions = useMainRun((run) => run.executions)
  const execution = useRun((run) => run.execution)
  return useMemo(() => executionRows(executions, execution), [executions, execution])
}
