// The chosen line of the list of executions: what DescribeExecution says of it, and the way into it.
import { useStudio } from '../../../studio/StudioContext'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { StatusIcon } from '../../../ui/StatusIcon'
import details from '../Details.module.css'
import { Description } from './Description'
import type { ExecutionRow } from './executionRows'
import { executionStatus, executionTitle } from './executionWords'
import { MapRunCounts } from './MapRunCounts'
import { openExecution } from './openExecution'

export function ExecutionDetails({ row }: { readonly row: ExecutionRow | null }) {
  const studio = useStudio()
  if (!row) return <EmptyState title="No execution chosen" />
  if (row.kind === 'mapRun') return <MapRunCounts name={row.name} counts={row.counts} />
  const { summary } = row
  const title = [summary.ownerName, executionTitle(summary)].join(' › ')
  return (
    <section className={details.details} aria-label={`Execution ${title}`}>
      <div className={details.head}>
        <h2 className={details.name}>{title}</h2>
        <StatusIcon status={executionStatus[summary.status]} word="beside" />
        <span className={details.pickers}>
          <Button size="small" onClick={() => void openExecution(studio, summary.id)}>
            Open execution
          </Button>
        </span>
      </div>
      <div className={details.body}>
        <Description execution={summary.id} mark={`${summary.status} ${summary.length}`} />
      </div>
    </section>
  )
}
