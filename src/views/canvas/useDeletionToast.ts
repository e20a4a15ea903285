// Says what a deletion did, with the way back.
import { useEffect, useRef } from 'react'
import { useDocument, useStudio } from '../../studio/StudioContext'
import { dismissToast, showToast } from '../../ui/showToast'

export function useDeletionToast(): void {
  const { document } = useStudio()
  const last = useDocument((state) => state.last)
  const shown = useRef<number | null>(null)
  useEffect(() => {
    // The way back is only offered while the deletion is the last thing that happened.
    if (shown.current !== null) dismissToast(shown.current)
    shown.current = null
    if (last?.label.startsWith('Deleted ') && last.origin === 'canvas') {
      shown.current = showToast({
        message: last.label,
        action: { label: 'Undo', run: () => document.getState().undo() },
      })
    }
  }, [last, document])
}
