// Where one is while looking into an execution that the run has started, and the way back.
import { Fragment } from 'react'
import { useMainRun, useRun, useStudio } from '../../../studio/StudioContext'
import { Button } from '../../../ui/Button'
import styles from './Executions.module.css'
import { executionTitle, trailTo } from './executionWords'
import { openExecution } from './openExecution'

export function Trail() {
  const studio = useStudio()
  const execution = useRun((run) => run.execution)
  const isForeign = useRun((run) => run.isForeign)
  const name = useMainRun((run) => run.name)
  const executions = useMainRun((run) => run.executions)
  if (execution === 0) return null
  const trail = trailTo(executions, execution)
  return (
    <nav className={styles.trail} aria-label="Executions">
      <Button size="small" variant="ghost" icon="arrowLeft" onClick={() => void openExecution(studio, 0)}>
        {name}
      </Button>
      {trail.map((summary) => (
        <Fragment key={summary.id}>
          <span className={styles.step}>
            <span aria-hidden="true">› </span>
            {summary.ownerName}
          </span>
          <span aria-hidden="true" className={styles.step}>
            ›
          </span>
          {summary.id === execution ? (
            <strong aria-current="page">{executionTitle(summary)}</strong>
          ) : (
            <Button size="small" variant="ghost" onClick={() => void openExecution(studio, summary.id)}>
              {executionTitle(summary)}
            </Button>
          )}
        </Fragment>
      ))}
      {isForeign && <span className={styles.foreign}>Its states are another workflow's and not on the canvas.</span>}
    </nav>
  )
}
