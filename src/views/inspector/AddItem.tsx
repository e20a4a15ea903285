// The button below a list that adds one more of its items.
import { Button } from '../../ui/Button'
import styles from './Inspector.module.css'

interface Props {
  /** "Retrier", "Branch". */
  readonly item: string
  readonly onAdd: () => void
}

export function AddItem({ item, onAdd }: Props) {
  return (
    <Button size="small" variant="ghost" icon="add" className={styles.add} onClick={onAdd}>
      {`Add ${item.toLowerCase()}`}
    </Button>
  )
}
