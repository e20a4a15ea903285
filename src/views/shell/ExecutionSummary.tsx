// How the run stands in one line, while its region is not open.
import { useRun, useView } from '../../studio/StudioContext'
import styles from './Summary.module.css'

const words = { SUCCEEDED: 'Succeeded', FAILED: 'Failed', TIMED_OUT: 'Timed out', ABORTED: 'Cancelled' } as const

export function ExecutionSummary() {
  const phase = useRun((run) => run.phase)
  const outcome = useRun((run) => run.outcome)
  const set = useView((view) => view.set)
  const text = outcome ? [words[outcome.status], outcome.error].filter(Boolean).join(': ') : phaseWords[phase]
  return (
    <button
      type="button"
      className={styles.line}
      title={text}
      onClick={() => set({ dockOpen: true, dockTab: 'execution' })}
    >
      {text}
    </button>
  )
}

const phaseWords = {
  idle: 'No run yet',
  starting: 'Starting',
  running: 'In Progress',
  paused: 'Paused',
  waiting: 'Waiting for an answer',
  ended: 'Ended',
  refused: 'Cannot run',
} as const
