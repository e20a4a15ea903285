// The events of the execution; what AWS keeps of an Express one is said above them.
import { useRun } from '../../studio/StudioContext'
import { EmptyState } from '../../ui/EmptyState'
import { EventList } from './EventList'
import styles from './EventList.module.css'
import type { EventFilter } from './filterEvents'

interface Props {
  readonly filter: EventFilter
  readonly onClear: () => void
}

export function Events(props: Props) {
  const isExpress = useRun((run) => run.type === 'EXPRESS')
  if (!isExpress) return <EventList {...props} />
  return (
    <div className={styles.express}>
      <p className={styles.note}>
        AWS keeps no history of an Express execution. These are the events its CloudWatch log would have.
      </p>
      <div className={styles.logged}>
        {props.filter.level === 'OFF' ? (
          <EmptyState title="Nothing is logged">The log level is OFF.</EmptyState>
        ) : (
          <EventList {...props} />
        )}
      </div>
    </div>
  )
}
