// A document just opened is shown whole, once: again for its final layout, unless somebody has moved meanwhile.
import { useStore } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useLayout, useStudio } from '../../studio/StudioContext'
import type { CanvasView } from './useCanvasView'
import type { Picture } from './usePicture'

/** Set `moved` to true when somebody pans or zooms. */
export function useFitOnOpen(picture: Picture | null, view: CanvasView, moved: RefObject<boolean>): void {
  const studio = useStudio()
  const hasRoom = useStore((flow) => flow.width > 0 && flow.height > 0 && flow.panZoom !== null)
  const provisional = useLayout((state) => state.provisional)
  const fitted = useRef<{ opened: number; done: boolean }>({ opened: -1, done: false })
  useLayoutEffect(() => {
    if (!picture || !hasRoom) return
    if (fitted.current.opened !== picture.opened) {
      fitted.current = { opened: picture.opened, done: false }
      moved.current = false
    }
    if (fitted.current.done || picture.graph.shape !== studio.document.getState().graph.shape) return
    const shows = moved.current || view.fitNow()
    fitted.current.done = shows && !provisional
  }, [picture, hasRoom, provisional, view, studio, moved])
}
