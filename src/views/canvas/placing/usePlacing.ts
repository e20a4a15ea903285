// While something is placed: where it can go, where the pointer would put it, and putting it there.
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { usePlacing as usePlacingStore, useStudio } from '../../../studio/StudioContext'
import { isStill } from '../isStill'
import type { CanvasView } from '../useCanvasView'
import type { Picture } from '../usePicture'
import { insertionPoints } from './insertionPoints'
import type { MarkedPoint } from './MarkedPoint'
import { nearestPoint, SNAP } from './nearestPoint'
import { placeItem } from './placeItem'

/** Distance from the canvas's border at which it begins to move, in px, and its speed in px per frame. */
const EDGE = 40
const SPEED = 12

const none: readonly MarkedPoint[] = []

export interface Placing {
  readonly marks: readonly MarkedPoint[]
  /** True while the pointer carries it. */
  readonly byPointer: boolean
  readonly put: (mark: MarkedPoint) => void
  readonly cancel: () => void
}

export function usePlacing(
  picture: Picture | null,
  view: CanvasView,
  surface: RefObject<HTMLElement | null>,
  onEnd: () => void,
): Placing {
  const studio = useStudio()
  const item = usePlacingStore((state) => state.item)
  const byPointer = usePlacingStore((state) => state.pointer !== null)
  const { graph, layout } = picture ?? {}
  const marks = useMemo(() => {
    if (!item || !graph || !layout) return none
    return insertionPoints(graph, layout, item.kind === 'move' ? item.state : null)
  }, [item, graph, layout])
  const latest = useRef(marks)
  latest.current = marks

  useEffect(() => {
    if (!item || !byPointer) return
    return followPointer(studio, view, surface, latest)
  }, [item, byPointer, studio, view, surface])

  return {
    marks,
    byPointer,
    put(mark) {
      const done = studio.placing.getState().finish()
      if (done && placeItem(studio, done.item, mark.point)) {
        studio.view.getState().announce(`Placed ${done.item.name} ${mark.where}`)
      }
      onEnd()
    },
    cancel() {
      studio.placing.getState().cancel()
      studio.view.getState().announce('Placing cancelled')
      onEnd()
    },
  }
}

type StudioOf = ReturnType<typeof useStudio>

/** Returns the way to stop. */
function followPointer(
  studio: StudioOf,
  view: CanvasView,
  surface: RefObject<HTMLElement | null>,
  marks: { readonly current: readonly MarkedPoint[] },
): () => void {
  const { placing } = studio
  let at: { x: number; y: number } | null = placing.getState().pointer
  let frame = 0
  const aim = (): void => {
    if (at) placing.getState().aim(targetAt(surface.current, view, marks.current, at)?.point ?? null)
  }
  const pan = (): void => {
    const push = at && pushAt(surface.current, at)
    frame = 0
    if (!push) return
    view.panBy(push.x, push.y)
    aim()
    frame = requestAnimationFrame(pan)
  }
  const move = (event: PointerEvent): void => {
    at = { x: event.clientX, y: event.clientY }
    placing.getState().movePointer(at.x, at.y)
    aim()
    if (frame === 0 && !isStill()) frame = requestAnimationFrame(pan)
  }
  const drop = (event: PointerEvent): void => {
    at = { x: event.clientX, y: event.clientY }
    aim()
    const done = placing.getState().finish()
    if (done?.target) placeItem(studio, done.item, done.target)
    swallowClick()
  }
  const cancel = (): void => placing.getState().cancel()
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', drop)
  window.addEventListener('pointercancel', cancel)
  window.addEventListener('keydown', onKey, true)
  aim()
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', drop)
    window.removeEventListener('pointercancel', cancel)
    window.removeEventListener('keydown', onKey, true)
  }
}

/** The nearest point while the pointer is over the canvas: a state that is dropped is never an orphan. */
function targetAt(
  surface: HTMLElement | null,
  view: CanvasView,
  marks: readonly MarkedPoint[],
  at: { x: number; y: number },
): MarkedPoint | null {
  const area = surface?.getBoundingClientRect()
  if (!area || at.x < area.left || at.x > area.right || at.y < area.top || at.y > area.bottom) return null
  return nearestPoint(marks, view.toLayout(at.x, at.y))?.mark ?? null
}

/** Whether the pointer is near enough to draw the ghost to the point. */
export function isSnapped(view: CanvasView, mark: MarkedPoint, pointer: { x: number; y: number }): boolean {
  const at = view.toLayout(pointer.x, pointer.y)
  return Math.hypot(mark.at.x - at.x, mark.at.y - at.y) * view.zoom() <= SNAP
}

/** How far the drawing moves in this frame, with the pointer near the border of the canvas; null when it does not. */
function pushAt(surface: HTMLElement | null, at: { x: number; y: number }): { x: number; y: number } | null {
  const area = surface?.getBoundingClientRect()
  if (!area || at.x < area.left || at.x > area.right || at.y < area.top || at.y > area.bottom) return null
  const along = (value: number, from: number, to: number): number =>
    value < from + EDGE ? SPEED : value > to - EDGE ? -SPEED : 0
  const push = { x: along(at.x, area.left, area.right), y: along(at.y, area.top, area.bottom) }
  return push.x === 0 && push.y === 0 ? null : push
}

/** The click that ends a drag is no click on what lies under the pointer. */
function swallowClick(): void {
  const swallow = (event: Event): void => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}
