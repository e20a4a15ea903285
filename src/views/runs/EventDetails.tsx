// The event at the cursor, whole.
import { useMemo } from 'react'
import type { HistoryEvent } from '../../core/asl/HistoryEvent'
import type { JsonObject, JsonValue } from '../../core/base/JsonValue'
import { useRun } from '../../studio/StudioContext'
import { EmptyState } from '../../ui/EmptyState'
import { JsonView } from '../../ui/JsonView'
import styles from './Details.module.css'
import { formatDuration } from './formatDuration'
import { useEventDetails } from './useEventDetails'

export function EventDetails() {
  const cursor = useRun((run) => run.cursor)
  const startedAt = useRun((run) => run.startedAt)
  const events = useEventDetails(useMemo(() => (cursor > 0 ? [cursor] : []), [cursor]))
  const event = events[0]
  if (!event) {
    return (
      <EmptyState title="Nothing selected">Choose a state or an event to see what went in and came out.</EmptyState>
    )
  }
  return (
    <div className={styles.details}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          Event {event.id}: {event.type}
        </h2>
        <span className={styles.fact}>+{formatDuration(event.timestamp - startedAt)}</span>
      </div>
      <div className={styles.body}>
        <JsonView label={`Event ${event.id}`} value={shownFields(event)} maxHeight={320} />
      </div>
    </div>
  )
}

/** What people know from AWS; how the run is kept is left out. */
function shownFields({ frame, state, exit, value, timestamp, type, ...rest }: HistoryEvent): JsonObject {
  const name = type === 'TaskScheduled' ? 'parameters' : /(Exited|Succeeded|Submitted)$/.test(type) ? 'output' : 'input'
  const fields: readonly (readonly [string, JsonValue])[] = [
    ['type', type],
    ...Object.entries(rest),
    ['timestamp', new Date(timestamp).toISOString()],
    ...(value === undefined ? [] : [[name, value] as const]),
  ]
  return Object.fromEntries(fields)
}
