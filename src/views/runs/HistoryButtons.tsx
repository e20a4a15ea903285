// The history as AWS prints it, on the clipboard or as a file.
import { saveFile } from '../../studio/persistence/saveFile'
import type { Studio } from '../../studio/Studio'
import { useStudio } from '../../studio/StudioContext'
import { announce } from '../../ui/announce'
import { IconButton } from '../../ui/IconButton'
import { showToast } from '../../ui/showToast'

export function HistoryButtons() {
  const studio = useStudio()
  return (
    <>
      <IconButton
        icon="copy"
        label="Copy history"
        hint="Copy history, as aws stepfunctions get-execution-history prints it"
        size="small"
        onClick={() => void report(copy(studio), 'copied')}
      />
      <IconButton
        icon="download"
        label="Download history"
        size="small"
        onClick={() => void report(download(studio), 'saved')}
      />
    </>
  )
}

async function copy({ run }: Studio): Promise<void> {
  await navigator.clipboard.writeText(await run.getState().awsHistory())
  showToast({ message: 'History copied.', tone: 'success', duration: 3000 })
  announce('History copied')
}

async function download({ run, document }: Studio): Promise<void> {
  const { name } = document.getState().doc.aside
  saveFile(await run.getState().awsHistory(), `${name}.history.json`, 'application/json')
}

async function report(work: Promise<void>, done: string): Promise<void> {
  try {
    await work
  } catch (error) {
    showToast({ tone: 'error', message: `The history could not be ${done}: ${String(error)}` })
  }
}
