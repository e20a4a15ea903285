// One event of the history in a line.
import type { EventRow } from '../../studio/runs/RunState'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/Icon'
import styles from './EventList.module.css'
import { eventTone } from './eventTone'
import { formatDuration } from './formatDuration'

interface Props {
  readonly event: EventRow
  /** The state's name; empty for events of the execution. */
  readonly name: string
  readonly startedAt: number
  /** After the cursor. */
  readonly isAhead: boolean
  /** Of the selected state. */
  readonly isMarked: boolean
}

export function EventLine({ event, name, startedAt, isAhead, isMarked }: Props) {
  const tone = eventTone(event.type)
  return (
    <div className={cx(styles.line, isAhead && styles.ahead, isMarked && styles.marked, styles[tone])}>
      <span className={styles.id}>{event.id}</span>
      <span className={styles.time}>+{formatDuration(event.timestamp - startedAt)}</span>
      <span className={styles.type}>
        {tone === 'failed' && <Icon name="error" size={12} />}
        <span className={styles.cut}>{event.type}</span>
      </span>
      <span className={styles.name}>
        <span className={styles.cut}>{name}</span>
        {event.iteration.length > 0 && (
          <span className={styles.iteration}>{event.iteration.map((index) => `#${index}`).join(' ')}</span>
        )}
      </span>
    </div>
  )
}
