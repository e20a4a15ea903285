// One visit of a state: what went in, what came out, what went wrong, what was tried.
import { useMemo } from 'react'
import type { HistoryEvent } from '../../core/asl/HistoryEvent'
import type { JsonValue } from '../../core/base/JsonValue'
import { attemptsOf } from '../../core/runs/attemptsOf'
import type { StateVisit } from '../../core/runs/RunView'
import { useRun } from '../../studio/StudioContext'
import { JsonView } from '../../ui/JsonView'
import { Attempts } from './Attempts'
import styles from './Details.module.css'
import { useEventDetails } from './useEventDetails'
import { visitEvents } from './visitEvents'

interface Props {
  readonly visit: StateVisit
  /** Program index of the state. */
  readonly index: number
  readonly name: string
}

export function VisitDetails({ visit, index, name }: Props) {
  const { cursor, row, startedAt, outcome, view } = useRun((run) => run)
  const { entered } = visit
  const ids = useMemo(() => visitEvents({ row, cursor }, visit), [row, cursor, visit])
  const events = useEventDetails(ids)
  const attempts = useMemo(() => attemptsOf(events), [events])
  const first = events.find(({ id }) => id === entered)
  const exited = events.find(({ type }) => type.endsWith('StateExited'))
  const fault = faultOf(events, visit) ?? (view.failing === index && visit.status === 'Failed' ? outcome : null)
  return (
    <div className={styles.body}>
      {fault && (fault.error !== undefined || fault.cause !== undefined) && (
        <div className={visit.status === 'Caught error' ? styles.caught : styles.fault}>
          <p className={styles.error}>{fault.error ?? 'Failed without an error name'}</p>
          {fault.cause !== undefined && <p className={styles.cause}>{fault.cause}</p>}
        </div>
      )}
      <div className={styles.values}>
        {first?.value !== undefined && <Value title="Input" of={name} value={first.value} />}
        {exited?.value !== undefined && <Value title="Output" of={name} value={exited.value} />}
        {exited?.assignedVariables && <Value title="Assigned variables" of={name} value={exited.assignedVariables} />}
      </div>
      {attempts.length > 0 && <Attempts attempts={attempts} startedAt={startedAt} />}
    </div>
  )
}

function Value({ title, of, value }: { readonly title: string; readonly of: string; readonly value: JsonValue }) {
  return (
    <div className={styles.value}>
      <h3 className={styles.title}>{title}</h3>
      <JsonView label={`${title} of ${of}`} value={value} maxHeight={320} />
    </div>
  )
}

/** The last error of the visit, where it ended in one. */
function faultOf(events: readonly HistoryEvent[], { status }: StateVisit): HistoryEvent | null {
  if (status !== 'Failed' && status !== 'Caught error') return null
  return events.findLast(({ error, cause }) => error !== undefined || cause !== undefined) ?? null
}
