// The attempts of a visit: what Retry did, one line each.
import type { Attempt } from '../../core/runs/attemptsOf'
import { StatusIcon } from '../../ui/StatusIcon'
import { statusOfWord } from '../../ui/statuses'
import styles from './Details.module.css'
import { formatDuration } from './formatDuration'

interface Props {
  readonly attempts: readonly Attempt[]
  readonly startedAt: number
}

export function Attempts({ attempts, startedAt }: Props) {
  return (
    <>
      <h3 className={styles.title}>{attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`}</h3>
      <ol className={styles.attempts} aria-label="Attempts">
        {attempts.map((attempt) => (
          <li key={attempt.number} className={styles.attempt}>
            <StatusIcon status={statusOfWord(attempt.status)} size={14} />
            <span className={styles.number}>Attempt {attempt.number}</span>
            <span className={styles.fact}>{timing(attempt, startedAt)}</span>
            {attempt.error !== undefined && (
              <span className={styles.reason}>
                <strong>{attempt.error}</strong>
                {attempt.cause !== undefined && attempt.cause !== '' && <> {attempt.cause}</>}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function timing({ scheduledAt, endedAt, waited }: Attempt, startedAt: number): string {
  const parts = [`at ${formatDuration(scheduledAt - startedAt)}`]
  if (waited > 0) parts.push(`after ${formatDuration(waited)} of back-off`)
  if (endedAt !== null && endedAt > scheduledAt) parts.push(`took ${formatDuration(endedAt - scheduledAt)}`)
  return parts.join(', ')
}
