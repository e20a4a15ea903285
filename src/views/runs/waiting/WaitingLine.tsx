// One call that waits, in a line: which state, what kind, how long it may wait.
import type { PendingWork } from '../../../core/runs/pendingWork'
import { useMainRun } from '../../../studio/StudioContext'
import { Icon } from '../../../ui/Icon'
import { executionTitle } from '../executions/executionWords'
import { formatDuration } from '../formatDuration'
import lines from '../Lines.module.css'
import { deadlinesOf } from './deadlines'
import styles from './Waiting.module.css'
import { workKind, workName } from './workWords'

export function WaitingLine({ work, now }: { readonly work: PendingWork; readonly now: number }) {
  const execution = useMainRun((run) => run.executions.get(work.execution))
  const [deadline] = deadlinesOf(work)
  return (
    <span className={lines.line}>
      <Icon name="waiting" size={14} />
      <span className={styles.name}>{workName(work)}</span>
      <span className={lines.quiet}>
        {workKind(work)}
        {execution && ` · ${execution.ownerName} › ${executionTitle(execution)}`}
      </span>
      {deadline && (
        <span className={lines.figure}>
          {deadline.kind} in {formatDuration(deadline.at - now)}
        </span>
      )}
    </span>
  )
}
