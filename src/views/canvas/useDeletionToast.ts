// Says what a deletion did, with the way back.
import { useEffect } from 'react'
import { useStudio } from '../../studio/StudioContext'
import { dismissToast, showToast } from '../../ui/showToast'

export function useDeletionToast(): void {
  const { document } = useStudio()
  // Not by rendering: every key in the text is the last thing that happened.
  useEffect(() => {
    let shown: number | null = null
    return document.subscribe(({ last, undo }, before) => {
      if (last === before.last) return
      // The way back is only offered while the deletion is the last thing that happened.
      if (shown !== null) dismissToast(shown)
      const deleted = last?.label.startsWith('Deleted ') && last.origin === 'canvas' ? last.label : null
      shown = deleted === null ? null : showToast({ message: deleted, action: { label: 'Undo', run: undo } })
    })
  }, [document])
}
