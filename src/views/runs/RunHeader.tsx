// The run at a glance: status, virtual time, where the cursor stands, and what can be done with the whole run.
import { useDocument, useRun, useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { StatusIcon } from '../../ui/StatusIcon'
import { statusOfWord } from '../../ui/statuses'
import { Tooltip } from '../../ui/Tooltip'
import { AbortButton } from './executions/AbortButton'
import { DescriptionButton } from './executions/DescriptionButton'
import { RedriveButton } from './executions/RedriveButton'
import { formatDuration } from './formatDuration'
import { HistoryButtons } from './HistoryButtons'
import styles from './RunHeader.module.css'
import { runStatus } from './runStatus'
import { Scrubber } from './Scrubber'

export function RunHeader() {
  const { run, document } = useStudio()
  const isOver = useRun((state) => state.phase === 'ended')
  const isMain = useRun((state) => state.execution === 0)
  const isBehind = useRun((state) => state.phase !== 'ended' && !state.following && state.cursor < state.length)
  return (
    <div className={styles.header}>
      <Summary />
      <Scrubber />
      <div className={styles.actions}>
        {isBehind && (
          <Button size="small" onClick={() => run.getState().moveCursor(run.getState().length)}>
            Follow
          </Button>
        )}
        {isMain && (
          <>
            <RedriveButton />
            <AbortButton />
            <Button
              size="small"
              icon="reset"
              disabled={!isOver}
              onClick={() => void run.getState().start(document.getState().input)}
            >
              Run again
            </Button>
          </>
        )}
        <DescriptionButton />
        <HistoryButtons />
        {isMain && (
          <IconButton
            icon="close"
            label="Clear"
            hint="Clear: take the run off the canvas"
            size="small"
            disabled={!isOver}
            onClick={() => run.getState().clear()}
          />
        )}
      </div>
      <ChangedNote />
    </div>
  )
}

function Summary() {
  const status = useRun((run) => runStatus(run.phase, run.outcome))
  const duration = useRun(
    (run) => (run.outcome ? (run.row(run.length)?.timestamp ?? run.now) : run.now) - run.startedAt,
  )
  return (
    <div className={styles.summary}>
      <StatusIcon status={statusOfWord(status)} size={20} word="none" />
      <div className={styles.lines}>
        <strong className={styles.status}>{status}</strong>
        <Tooltip text="Virtual time: in the simulation waits, back-offs and tasks take no real time.">
          <span className={styles.fact}>{formatDuration(duration)} · Simulated</span>
        </Tooltip>
      </div>
    </div>
  )
}

function ChangedNote() {
  const definition = useRun((run) => run.definition)
  const isChanged = useDocument(({ doc }) => definition !== null && doc.text !== definition)
  if (!isChanged) return null
  return (
    <p className={styles.changed}>
      <Icon name="info" size={14} />
      The definition has changed since this run.
    </p>
  )
}
