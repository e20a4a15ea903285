// All that waits for an answer, one line a call.
import type { PendingWork } from '../../../core/runs/pendingWork'
import { useMainRun } from '../../../studio/StudioContext'
import { EmptyState } from '../../../ui/EmptyState'
import { VirtualList } from '../../../ui/VirtualList'
import { presentOf } from './deadlines'
import { WaitingLine } from './WaitingLine'

interface Props {
  readonly chosen: PendingWork | null
  readonly onChoose: (work: PendingWork) => void
}

export function Waiting({ chosen, onChoose }: Props) {
  const pending = useMainRun((run) => run.pending)
  const now = useMainRun((run) => presentOf(run.pending, run.now))
  if (pending.length === 0) return <EmptyState title="Nothing waits for an answer" />
  return (
    <VirtualList
      label="Waiting for an answer"
      count={pending.length}
      rowKey={(index) => pending[index]?.taskToken ?? index}
      selected={pending.findIndex(({ taskToken }) => taskToken === chosen?.taskToken)}
      onSelect={(index) => {
        const work = pending[index]
        if (work) onChoose(work)
      }}
      row={(index) => {
        const work = pending[index]
        return work ? <WaitingLine work={work} now={now} /> : null
      }}
    />
  )
}
