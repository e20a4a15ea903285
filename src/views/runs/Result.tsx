// How the run ended: its output, or what went wrong and where.
import type { Outcome } from '../../core/asl/Execution'
import { useRun } from '../../studio/StudioContext'
import { EmptyState } from '../../ui/EmptyState'
import { JsonView } from '../../ui/JsonView'
import { StatusIcon } from '../../ui/StatusIcon'
import { statusOfWord } from '../../ui/statuses'
import { Billing } from './Billing'
import { failingState } from './failingState'
import { GoToState } from './GoToState'
import { outcomeFault } from './outcomeWords'
import styles from './Result.module.css'
import { runStatus } from './runStatus'

export function Result() {
  const outcome = useRun((run) => run.outcome)
  if (!outcome) {
    return (
      <EmptyState title="The run goes on">
        What it returns, or why it failed, is shown here when it has ended.
      </EmptyState>
    )
  }
  return outcome.status === 'SUCCEEDED' ? <Output outcome={outcome} /> : <Fault outcome={outcome} />
}

function Output({ outcome: { output = null } }: { readonly outcome: Outcome }) {
  return (
    <div className={styles.output}>
      <h2 className={styles.heading}>
        <StatusIcon status="succeeded" word="beside" />
        <span>Output of the execution</span>
      </h2>
      <Billing />
      <JsonView label="Output of the execution" value={output} />
    </div>
  )
}

function Fault({ outcome }: { readonly outcome: Outcome }) {
  const run = useRun((state) => state)
  const state = failingState(run)
  const name = run.states[state]?.name
  const isFailure = outcome.status !== 'ABORTED'
  return (
    <div className={styles.fault}>
      <div className={isFailure ? styles.failed : styles.cancelled}>
        <StatusIcon status={statusOfWord(runStatus(run.phase, outcome))} size={20} word="spoken" />
        <div className={styles.words}>
          <p className={styles.error}>{outcomeFault(outcome)}</p>
          {name !== undefined && <p className={styles.place}>in {name}</p>}
        </div>
        <GoToState state={state} />
      </div>
      <Billing />
      {outcome.cause !== undefined && outcome.cause !== '' && <pre className={styles.cause}>{outcome.cause}</pre>}
      {!isFailure && outcome.cause === undefined && <p className={styles.note}>The run was stopped before its end.</p>}
    </div>
  )
}
