// Asks for the code editor when the definition is first shown, and says how far that is.
import { useEffect, useState } from 'react'
import type { DefinitionLink } from './DefinitionLink'

export type EditorProgress = 'loading' | 'ready' | 'failed'

export function useEditor(link: DefinitionLink): EditorProgress {
  const [progress, setProgress] = useState<EditorProgress>(link.editor ? 'ready' : 'loading')
  useEffect(() => {
    let isWanted = true
    const tell = (next: EditorProgress) => {
      if (isWanted) setProgress(next)
    }
    link.load().then(
      () => tell('ready'),
      () => tell('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [link])
  return progress
}
