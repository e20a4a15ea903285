// A state that was just put in comes into view: it may have been added where the canvas ends.
import { useLayoutEffect, useRef } from 'react'
import { selectedStates } from '../../core/document/selectedStates'
import { useStudio } from '../../studio/StudioContext'
import type { CanvasView } from './useCanvasView'
import type { Picture } from './usePicture'

export function useNewInView(picture: Picture | null, view: CanvasView): void {
  const { document } = useStudio()
  const last = useRef<Picture | null>(null)
  useLayoutEffect(() => {
    const before = last.current
    // What a quick placement shows is not settled: the states before it stay the ones to compare with.
    if (!picture?.provisional) last.current = picture
    if (!picture || before?.opened !== picture.opened || before.layout === picture.layout) return
    const [added] = selectedStates(document.getState().doc).filter(
      (id) => picture.layout.boxes.has(id) && !before.layout.boxes.has(id),
    )
    if (added !== undefined) view.bringIn(added)
  }, [picture, view, document])
}
