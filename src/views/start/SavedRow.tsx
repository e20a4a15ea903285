// One workflow of the local library.
import type { SavedWorkflow } from '../../studio/persistence/WorkflowFiles'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import styles from './Gallery.module.css'

interface Props {
  readonly workflow: SavedWorkflow
  readonly onOpen: () => void
  readonly onDelete: () => void
}

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

export function SavedRow({ workflow, onOpen, onDelete }: Props) {
  const { name, states, savedAt } = workflow
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.fact}>{states === 1 ? '1 state' : `${states} states`}</span>
      <span className={styles.fact}>{when.format(savedAt)}</span>
      <Button size="small" onClick={onOpen} aria-label={`Open ${name}`}>
        Open
      </Button>
      <IconButton icon="delete" label={`Delete ${name}`} size="small" onClick={onDelete} />
    </li>
  )
}
