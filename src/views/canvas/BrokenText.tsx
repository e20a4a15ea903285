// Says, while the text cannot be read, that the canvas shows what it was, and leads to the place.
import { LineIndex } from '../../core/text/LineIndex'
import { useDocument, useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './BrokenText.module.css'
import { goToDefinition } from './goToDefinition'

export function BrokenText() {
  const studio = useStudio()
  const message = useDocument(({ doc }) => {
    const problem = doc.tree.problems[0]
    return problem ? `Line ${new LineIndex(doc.text).lineAt(problem.from)}: ${problem.message}` : null
  })
  const hasPicture = useDocument(({ doc }) => doc.machine.states.size > 0)
  if (message === null) return null
  const goToError = (): void => {
    goToDefinition(studio, studio.document.getState().doc.tree.problems[0]?.from)
  }
  return (
    <div className={styles.banner} role="status">
      <Icon name="error" className={styles.icon} />
      <p className={styles.text}>
        {message}{' '}
        <span className={styles.note}>
          {hasPicture ? 'The canvas shows the last valid version.' : 'The canvas appears when the text can be read.'}
        </span>
      </p>
      <Button size="small" onClick={goToError}>
        Go to error
      </Button>
    </div>
  )
}
