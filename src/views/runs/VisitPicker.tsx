// Which visit of a state is looked at, where there are several.
import { IconButton } from '../../ui/IconButton'
import styles from './Details.module.css'

interface Props {
  readonly at: number
  readonly count: number
  readonly onPick: (at: number) => void
}

export function VisitPicker({ at, count, onPick }: Props) {
  if (count < 2) return null
  return (
    <span className={styles.visits}>
      <IconButton
        icon="chevronLeft"
        label="Previous visit"
        size="small"
        disabled={at <= 0}
        onClick={() => onPick(at - 1)}
      />
      <span className={styles.fact}>
        Visit {at + 1} of {count}
      </span>
      <IconButton
        icon="chevronRight"
        label="Next visit"
        size="small"
        disabled={at >= count - 1}
        onClick={() => onPick(at + 1)}
      />
    </span>
  )
}
