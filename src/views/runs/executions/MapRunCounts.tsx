// How the items of a Map Run stand.
import { Badge } from '../../../ui/Badge'
import details from '../Details.module.css'
import styles from './Executions.module.css'
import type { ItemCounts } from './executionRows'

interface Props {
  readonly name: string
  readonly counts: ItemCounts
}

export function MapRunCounts({ name, counts }: Props) {
  const { pending, running, succeeded, failed, aborted } = counts
  const started = running + succeeded + failed + aborted
  const facts = [
    { label: 'Pending', count: pending, tone: 'neutral' },
    { label: 'Running', count: running, tone: 'running' },
    { label: 'Succeeded', count: succeeded, tone: 'succeeded' },
    { label: 'Failed', count: failed, tone: 'failed' },
    { label: 'Aborted', count: aborted, tone: 'cancelled' },
  ] as const
  return (
    <section className={details.details} aria-label={`Map Run of ${name}`}>
      <div className={details.head}>
        <h2 className={details.name}>{name}</h2>
        <span className={details.fact}>
          Map Run, {started === 1 ? '1 child execution' : `${started} child executions`} started
        </span>
      </div>
      <dl className={styles.counts}>
        {facts.map(({ label, count, tone }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Badge tone={count > 0 ? tone : 'neutral'}>{count}</Badge>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
