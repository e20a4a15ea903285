// Where work begins: the workflows of this browser, and examples that run at once.
import { useEffect, useState } from 'react'
import type { ExampleInfo, SavedWorkflow } from '../../studio/persistence/WorkflowFiles'
import { useStudio, useView } from '../../studio/StudioContext'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { showToast } from '../../ui/showToast'
import styles from './Gallery.module.css'
import { SavedRow } from './SavedRow'

export function Gallery() {
  const studio = useStudio()
  const { files } = studio
  const set = useView((state) => state.set)
  const [examples, setExamples] = useState<readonly ExampleInfo[]>([])
  const [saved, setSaved] = useState<readonly SavedWorkflow[]>([])
  useEffect(() => {
    const fail = (error: unknown) => showToast({ message: String(error), tone: 'error' })
    const read = () => void files.list().then(setSaved, fail)
    void files.examples().then(setExamples, fail)
    read()
    return files.subscribe(read)
  }, [files])
  const close = () => set({ dialog: 'none' })
  const openExample = async (id: string, run: boolean) => {
    close()
    await files.openExample(id)
    if (!run) return
    set({ dockOpen: true, dockTab: 'execution' })
    await studio.run.getState().start(studio.document.getState().input)
  }
  const remove = async (workflow: SavedWorkflow) => {
    await files.remove(workflow.id)
    showToast({
      message: `Deleted the workflow "${workflow.name}"`,
      action: { label: 'Undo', run: () => void files.restore(workflow) },
    })
  }
  return (
    <Dialog open onOpenChange={(open) => !open && close()} title="Workflows and examples" size="large">
      <h3 className={styles.heading}>Examples</h3>
      <ul className={styles.cards}>
        {examples.map((example) => (
          <li key={example.id} className={styles.card}>
            <h4 className={styles.title}>{example.title}</h4>
            <p className={styles.summary}>{example.summary}</p>
            <p className={styles.tags}>
              {example.teaches.map((word) => (
                <Badge key={word}>{word}</Badge>
              ))}
            </p>
            <p className={styles.buttons}>
              <Button
                size="small"
                onClick={() => void openExample(example.id, false)}
                aria-label={`Open ${example.title}`}
              >
                Open
              </Button>
              <Button
                size="small"
                icon="play"
                onClick={() => void openExample(example.id, true)}
                aria-label={`Open and run ${example.title}`}
              >
                Run
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>In this browser</h3>
      {saved.length === 0 && <p className={styles.summary}>Nothing yet. What you edit is saved here as you go.</p>}
      <ul className={styles.rows}>
        {saved.map((workflow) => (
          <SavedRow
            key={workflow.id}
            workflow={workflow}
            onOpen={() => {
              close()
              void files.openSaved(workflow.id)
            }}
            onDelete={() => void remove(workflow)}
          />
        ))}
      </ul>
    </Dialog>
  )
}
