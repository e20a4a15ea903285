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
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const facts = [
    { label: 'Running', count: counts.running, tone: 'running' },
    { label: 'Succeeded', count: counts.succeeded, tone: 'succeeded' },
    { label: 'Failed', count: counts.failed, tone: 'failed' },
    { label: 'Aborted', count: counts.aborted, tone: 'cancelled' },
  ] as const
  return (
    <section className={details.details} aria-label={`Map Run of ${name}`}>
      <div className={details.head}>
        <h2 className={details.name}>{name}</h2>
        <span className={details.fact}>
          Map Run, {total === 1 ? '1 child execution' : `${total} child executions`} started
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
