// What moves the view by itself: a document opens, the room changes, a state is added, a run
// goes on. A hand on the canvas ends all of that.
import { useCallback, useRef } from 'react'
import type { CanvasView } from './useCanvasView'
import { useFitOnOpen } from './useFitOnOpen'
import { useNewInView } from './useNewInView'
import type { Picture } from './usePicture'
import { useRoom } from './useRoom'
import { useRunInView } from './useRunInView'

/** To be called when somebody pans or zooms by hand. */
export function useViewUpkeep(picture: Picture | null, view: CanvasView): () => void {
  const moved = useRef(false)
  useFitOnOpen(picture, view, moved)
  useRoom(view)
  useNewInView(picture, view)
  const stopFollowing = useRunInView(view)
  return useCallback(() => {
    moved.current = true
    view.letGo()
    stopFollowing()
  }, [view, stopFollowing])
}
