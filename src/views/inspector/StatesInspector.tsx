// Several states at once: how many, which, and what can be done to all of them.
import { deleteStates } from '../../core/document/commands/deleteStates'
import { duplicateStates } from '../../core/document/commands/duplicateStates'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { StateId } from '../../core/machine/Machine'
import { useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Glyph } from '../../ui/Glyph'
import styles from './Inspector.module.css'

interface Props {
  readonly doc: StudioDocument
  readonly ids: readonly StateId[]
}

export function StatesInspector({ doc, ids }: Props) {
  const { document } = useStudio()
  const states = ids.flatMap((id) => doc.machine.states.get(id) ?? [])
  const { perform, select } = document.getState()
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>{`${states.length} states selected`}</h2>
        <div className={styles.buttons}>
          <Button icon="duplicate" onClick={() => perform(duplicateStates, { ids })}>
            Duplicate
          </Button>
          <Button icon="delete" variant="danger" onClick={() => perform(deleteStates, { ids })}>
            Delete
          </Button>
        </div>
      </header>
      <ul className={styles.stateList} aria-label="Selected states">
        {states.map(({ id, name, type }) => (
          <li key={id}>
            <button type="button" className={styles.stateButton} onClick={() => select({ kind: 'states', ids: [id] })}>
              <Glyph name={type} size={16} />
              <span className={styles.stateName}>{name}</span>
              <span className={styles.quiet}>{type}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
