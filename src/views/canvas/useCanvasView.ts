// Moving over the drawing: fit, zoom, bring a state into view. Registered as the studio's handle of the canvas.
import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { selectedStates } from '../../core/document/selectedStates'
import type { NodeId } from '../../core/graph/Graph'
import type { StateId } from '../../core/machine/Machine'
import type { CanvasHandle } from '../../studio/CanvasHandle'
import { useStudio } from '../../studio/StudioContext'
import { isStill } from './isStill'
import { nodeBox, unite, wholeBox } from './pictureBox'
import type { Picture } from './usePicture'
import {
  MIN_ZOOM,
  type Size,
  viewportAround,
  viewportFollowing,
  viewportResized,
  viewportRevealing,
  viewportZoomed,
} from './viewportFor'

export interface CanvasView extends CanvasHandle {
  /** At once, for a document just opened. */
  fitNow(): boolean
  revealNode(id: NodeId): void
  /** As `reveal`, without any zoom. */
  bringIn(id: NodeId): void
  /** The same for a run, which what was fitted shows already. */
  follow(state: StateId): void
  /** The room has another size: what was fitted is fitted again, else the middle stays in the middle. */
  resize(from: Size, to: Size): void
  /** Somebody pans or zooms by hand. */
  letGo(): void
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
    // Where the viewport is on its way to, and whether the last thing that moved it was a fit.
    let goal: Viewport | null = null
    let isFitted = false
    const show = (viewport: Viewport, duration = MOVE, fits = false) => {
      isFitted = fits
      goal = viewport
      const arrive = () => {
        if (goal === viewport) goal = null
      }
      // The smooth way flies up and down again where only the place differs.
      const interpolate = viewport.zoom === flow.getZoom() ? 'linear' : 'smooth'
      void flow.setViewport(viewport, isStill() || duration === 0 ? {} : { duration, interpolate }).then(arrive)
    }
    const boxOf = (id: NodeId) => nodeBox(latest.current.picture, id)
    const bring = (id: NodeId, viewportFor: typeof viewportRevealing): void => {
      const box = boxOf(id)
      if (!box) return
      const present = goal ?? flow.getViewport()
      const next = viewportFor(box, present, size())
      if (next !== present) show(next)
    }
    const revealNode = (id: NodeId): void => bring(id, viewportRevealing)
    const showAll = (duration: number): boolean => {
      const { picture: shown } = latest.current
      if (!shown || size().width === 0) return false
      show(viewportAround(wholeBox(shown), size()), duration, true)
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
      bringIn: (id) => bring(id, viewportFollowing),
      follow(state) {
        // What was fitted shows every state already, unless it is too large for that.
        if (!isFitted || flow.getZoom() <= MIN_ZOOM) bring(state, viewportFollowing)
      },
      resize(from, to) {
        if (isFitted) showAll(0)
        else show(viewportResized(goal ?? flow.getViewport(), from, to), 0)
      },
      letGo() {
        goal = null
        isFitted = false
      },
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
  useHandle(view)
  return view
}

/** While it is on screen the rest of the studio reaches the canvas by its handle. */
function useHandle(view: CanvasView): void {
  const studio = useStudio()
  useEffect(() => {
    studio.canvas.current = view
    return () => {
      if (studio.canvas.current === view) studio.canvas.current = null
    }
  }, [studio, view])
}
