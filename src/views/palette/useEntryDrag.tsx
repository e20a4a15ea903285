// Dragging an entry with pointer events: placing begins after 6 px, so that a click stays a click.
import { type PointerEvent, useCallback } from 'react'
import type { PaletteEntry } from '../../studio/palette'
import type { Studio } from '../../studio/Studio'

const THRESHOLD_PX = 6

export function useEntryDrag(studio: Studio): (entry: PaletteEntry, event: PointerEvent) => void {
  return useCallback(
    (entry, down) => {
      if (down.button !== 0) return
      const { clientX, clientY } = down
      const button = down.currentTarget
      const onMove = (event: globalThis.PointerEvent) => {
        const placing = studio.placing.getState()
        if (placing.item) return
        if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < THRESHOLD_PX) return
        const value = entry.template(studio.document.getState().doc.machine.language)
        placing.begin(
          { kind: 'new', name: entry.name, icon: entry.icon, value },
          { x: event.clientX, y: event.clientY },
        )
        swallowClick(button)
      }
      const stop = () => {
        window.removeEventListener('pointermove', onMove)
        window.removeEventListener('pointerup', stop)
        window.removeEventListener('pointercancel', stop)
      }
      window.addEventListener('pointermove', onMove)
      window.addEventListener('pointerup', stop)
      window.addEventListener('pointercancel', stop)
    },
    [studio],
  )
}

/** A drag that ends on its own button must not add the state as well. */
function swallowClick(button: Element): void {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  button.addEventListener('click', swallow, { capture: true, once: true })
  window.addEventListener(
    'pointerup',
    () => setTimeout(() => button.removeEventListener('click', swallow, { capture: true })),
    {
      once: true,
    },
  )
}
