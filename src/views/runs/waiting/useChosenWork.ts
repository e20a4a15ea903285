// Which of the calls that wait is being answered: the one that was picked, else the first of the selected state, else the first.
import { useState } from 'react'
import type { PendingWork } from '../../../core/runs/pendingWork'
import { useMainRun, useRun } from '../../../studio/StudioContext'
import { useSelectedState } from '../useSelectedState'

export function useChosenWork(): readonly [PendingWork | null, (work: PendingWork) => void] {
  const pending = useMainRun((run) => run.pending)
  const execution = useRun((run) => run.execution)
  const { index } = useSelectedState()
  const [picked, pick] = useState<string | null>(null)
  const isSelected = (work: PendingWork) => work.execution === execution && work.state === index
  const own = pending.find(({ taskToken }) => taskToken === picked)
  const chosen = own && (index < 0 || isSelected(own) || !pending.some(isSelected)) ? own : pending.find(isSelected)
  return [chosen ?? own ?? pending[0] ?? null, (work) => pick(work.taskToken)]
}
