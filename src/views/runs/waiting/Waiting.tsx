// All that waits for an answer, one line a call, and what lets virtual time run on instead.
import type { PendingWork } from '../../../core/runs/pendingWork'
import { useMainRun } from '../../../studio/StudioContext'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { VirtualList } from '../../../ui/VirtualList'
import { formatDuration } from '../formatDuration'
import { nextToExpire, presentOf } from './deadlines'
import { useAct } from './useAct'
import styles from './Waiting.module.css'
import { WaitingLine } from './WaitingLine'
import { workName } from './workWords'

interface Props {
  readonly chosen: PendingWork | null
  readonly onChoose: (work: PendingWork) => void
}

export function Waiting({ chosen, onChoose }: Props) {
  const pending = useMainRun((run) => run.pending)
  const now = useMainRun((run) => presentOf(run.pending, run.now))
  if (pending.length === 0) return <EmptyState title="Nothing waits for an answer" />
  return (
    <div className={styles.waiting}>
      <div className={styles.list}>
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
      </div>
      <PassTime pending={pending} now={now} />
    </div>
  )
}

function PassTime({ pending, now }: { readonly pending: readonly PendingWork[]; readonly now: number }) {
  const { act } = useAct()
  const isWaiting = useMainRun((run) => run.phase === 'waiting')
  const next = nextToExpire(pending)
  if (!isWaiting || !next) return null
  const { kind, at, work } = next
  return (
    <div className={styles.foot}>
      <span className={styles.quiet}>
        {workName(work)}: {kind} in {formatDuration(at - now)}
      </span>
      <Button size="small" icon="clock" onClick={() => void act({ kind: 'passTime' })}>
        Let time pass
      </Button>
    </div>
  )
}
