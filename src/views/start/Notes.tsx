// What is to be known about something that was just done, such as what a file could not say.
import { useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Notes.module.css'

export function Notes() {
  const { set, notes } = useView((state) => state)
  const close = () => set({ dialog: 'none' })
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && close()}
      title={notes.title}
      description={notes.about}
      footer={
        <Button variant="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <ul className={styles.notes} aria-label="Notes">
        {notes.sentences.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  )
}
