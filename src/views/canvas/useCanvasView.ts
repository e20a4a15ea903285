// Moving over the drawing: fit, zoom, bring a state into view. Registered as the studio's handle of the canvas.
import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { selectedStates } from '../../core/document/selectedStates'
import type { Box, NodeId } from '../../core/graph/Graph'
import type { CanvasHandle } from '../../studio/CanvasHandle'
import { useStudio } from '../../studio/StudioContext'
import { isStill } from './isStill'
import type { Picture } from './usePicture'
import { viewportAround, viewportRevealing, viewportZoomed } from './viewportFor'

export interface CanvasView extends CanvasHandle {
  /** At once, for a document just opened. */
  fitNow(): boolean
  revealNode(id: NodeId): void
  /** Client coordinates in the layout's. */
  toLayout(x: number, y: number): { readonly x: number; readonly y: number }
  panBy(dx: number, dy: number): void
  zoom(): number
}

const MOVE = 300

export function useCanvasView(picture: Picture | null, focus: () => void): CanvasView {
  const studio = useStudio()
  const flow = useReactFlow()
  const store = useStoreApi()
  const latest = useRef({ picture, focus })
  // Before the effects that move the view.
  useLayoutEffect(() => {
    latest.current = { picture, focus }
  })
  const view = useMemo<CanvasView>(() => {
    const size = () => store.getState()
    const show = (viewport: Viewport, duration = MOVE) =>
      void flow.setViewport(viewport, isStill() || duration === 0 ? {} : { duration })
    const boxOf = (id: NodeId): Box | null => {
      const { current } = latest
      const box = current.picture?.layout.boxes.get(id)
      const origin = current.picture?.origin
      if (!box || !origin) return null
      const isContainer = current.picture?.graph.nodes.get(id)?.kind === 'container'
      return { ...box, x: box.x + origin.x, y: box.y + origin.y, height: isContainer ? 160 : box.height }
    }
    const whole = (): Box | null => {
      const { picture: shown } = latest.current
      return shown && { ...shown.origin, width: shown.layout.width, height: shown.layout.height }
    }
    const revealNode = (id: NodeId): void => {
      const box = boxOf(id)
      if (!box) return
      const present = flow.getViewport()
      const next = viewportRevealing(box, present, size())
      if (next !== present) show(next)
    }
    const showAll = (duration: number): boolean => {
      const box = whole()
      if (!box || size().width === 0) return false
      show(viewportAround(box, size()), duration)
      return true
    }
    return {
      fit: () => void showAll(MOVE),
      fitNow: () => showAll(0),
      fitSelection() {
        const boxes = selectedStates(studio.document.getState().doc).flatMap((id) => boxOf(id) ?? [])
        if (boxes.length > 0) show(viewportAround(unite(boxes), size()))
      },
      zoomIn: () => show(viewportZoomed(flow.getViewport(), flow.getZoom() * 1.25, size()), 160),
      zoomOut: () => show(viewportZoomed(flow.getViewport(), flow.getZoom() * 0.8, size()), 160),
      zoomTo: (factor) => show(viewportZoomed(flow.getViewport(), factor, size()), 160),
      reveal: revealNode,
      revealNode,
      focus: () => latest.current.focus(),
      toLayout(x, y) {
        const at = flow.screenToFlowPosition({ x, y })
        const origin = latest.current.picture?.origin ?? { x: 0, y: 0 }
        return { x: at.x - origin.x, y: at.y - origin.y }
      },
      panBy(dx, dy) {
        const { x, y, zoom } = flow.getViewport()
        show({ x: x + dx, y: y + dy, zoom }, 0)
      },
      zoom: () => flow.getZoom(),
    }
  }, [flow, store, studio])
  useEffect(() => {
    studio.canvas.current = view
    return () => {
      if (studio.canvas.current === view) studio.canvas.current = null
    }
  }, [studio, view])
  return view
}

function unite(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
