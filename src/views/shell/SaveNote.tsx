// Whether the workflow is saved in this browser, beside its name.
import { useSyncExternalStore } from 'react'
import { useStudio } from '../../studio/StudioContext'

const words = { saved: 'Saved', saving: 'Saving', unsaved: 'Saving', failed: 'Not saved' } as const

export function SaveNote() {
  const { files } = useStudio()
  const status = useSyncExternalStore(files.subscribe, files.status)
  return <>{words[status]}</>
}
