// Docks open, panes are dragged, the window changes: the drawing stays where one can see it.
import { useStore } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import type { CanvasView } from './useCanvasView'
import type { Size } from './viewportFor'

export function useRoom(view: CanvasView): void {
  const width = useStore((flow) => flow.width)
  const height = useStore((flow) => flow.height)
  const last = useRef<Size | null>(null)
  useLayoutEffect(() => {
    // A hidden canvas has no size: it comes back with what it had.
    if (width === 0 || height === 0) return
    const before = last.current
    last.current = { width, height }
    if (before && (before.width !== width || before.height !== height)) view.resize(before, last.current)
  }, [width, height, view])
}
