// Lets virtual time run on to the next deadline of those who are asked, instead of an answer.
import { propertyOf } from '../../../core/asl/propertyOf'
import { useDocument, useMainRun } from '../../../studio/StudioContext'
import { IconButton } from '../../../ui/IconButton'
import { formatDuration } from '../formatDuration'
import { type Expiry, nextToExpire, presentOf } from './deadlines'
import { useAct } from './useAct'
import { workName } from './workWords'

export function PassTime() {
  const { act } = useAct()
  const pending = useMainRun((run) => run.pending)
  const now = useMainRun((run) => presentOf(run.pending, run.now))
  const isWaiting = useMainRun((run) => run.phase === 'waiting')
  const next = nextToExpire(pending)
  const hasLimit = useDocument(({ doc }) => propertyOf(doc.tree.root, 'TimeoutSeconds') !== null)
  if (!isWaiting || (!next && !hasLimit)) return null
  return (
    <IconButton
      icon="clock"
      label="Let time pass"
      hint={`Let time pass: ${next ? wordsOf(next, now) : 'to the timeout of the execution'}`}
      size="small"
      onClick={() => void act({ kind: 'passTime' })}
    />
  )
}

function wordsOf({ kind, at, work }: Expiry, now: number): string {
  return `${formatDuration(at - now)}, to the ${kind} of ${workName(work)}`
}
