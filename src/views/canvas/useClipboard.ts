// Copy, cut and paste by the browser's own events, so that no permission is asked for: states as plain ASL.
import type { ClipboardEvent } from 'react'
import { selectedStates } from '../../studio/actions/selectedStates'
import { clipboardText, cutText, pasteText } from '../../studio/clipboard'
import { useStudio } from '../../studio/StudioContext'
import { isOnDrawing } from './useCanvasPointer'

export function useClipboard() {
  const studio = useStudio()
  const put = (event: ClipboardEvent, text: string | null): boolean => {
    if (text === null) return false
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    return true
  }
  return {
    onCopy(event: ClipboardEvent): void {
      if (!isOnDrawing(event) || !put(event, clipboardText(studio))) return
      const count = selectedStates(studio).length
      studio.view.getState().announce(count === 1 ? 'Copied 1 state' : `Copied ${count} states`)
    },
    onCut(event: ClipboardEvent): void {
      if (isOnDrawing(event)) put(event, cutText(studio))
    },
    onPaste(event: ClipboardEvent): void {
      const text = event.clipboardData.getData('text/plain')
      if (!isOnDrawing(event) || text.trim() === '') return
      event.preventDefault()
      void pasteText(studio, text)
    },
  }
}
