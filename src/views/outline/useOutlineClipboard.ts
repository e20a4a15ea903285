// Copy, cut and paste in the outline, as on the canvas: plain ASL through the clipboard's own events.
import type { ClipboardEvent } from 'react'
import { clipboardText, cutText, pasteText } from '../../studio/clipboard'
import type { Studio } from '../../studio/Studio'

export function useOutlineClipboard(studio: Studio) {
  return {
    onCopy: (event: ClipboardEvent) => put(event, clipboardText(studio)),
    onCut: (event: ClipboardEvent) => put(event, cutText(studio)),
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault()
      pasteText(studio, event.clipboardData.getData('text/plain'))
    },
  }
}

function put(event: ClipboardEvent, text: string | null): void {
  if (text === null) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', text)
}
