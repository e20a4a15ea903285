// Selecting by a rectangle: drawn with Shift on the empty canvas; what it touches is selected.
import { type MouseEvent, useState } from 'react'
import type { Box, NodeId } from '../../core/graph/Graph'
import type { StateId } from '../../core/machine/Machine'
import { useStudio } from '../../studio/StudioContext'
import styles from './Marquee.module.css'
import type { CanvasView } from './useCanvasView'
import type { Picture } from './usePicture'

interface Corner {
  readonly x: number
  readonly y: number
}

interface Drag {
  readonly from: Corner
  readonly to: Corner
}

/** `begin` goes on the canvas as `onMouseDownCapture`: it takes the press before the canvas pans. */
export function useMarquee(picture: Picture | null, view: CanvasView) {
  const { document } = useStudio()
  const [drag, setDrag] = useState<Drag | null>(null)
  const begin = (event: MouseEvent): void => {
    if (!event.shiftKey || event.button !== 0 || !isGround(event.target)) return
    event.stopPropagation()
    event.preventDefault()
    const from = { x: event.clientX, y: event.clientY }
    const move = (now: globalThis.MouseEvent): void => setDrag({ from, to: { x: now.clientX, y: now.clientY } })
    const end = (now: globalThis.MouseEvent): void => {
      window.removeEventListener('mousemove', move)
      window.removeEventListener('mouseup', end)
      setDrag(null)
      if (!picture) return
      const hit = touchedStates(
        picture,
        boxBetween(view.toLayout(from.x, from.y), view.toLayout(now.clientX, now.clientY)),
      )
      if (hit.length > 0) document.getState().select({ kind: 'states', ids: hit })
    }
    window.addEventListener('mousemove', move)
    window.addEventListener('mouseup', end)
  }
  return { begin, drag }
}

export function Marquee({ drag }: { readonly drag: Drag | null }) {
  if (!drag) return null
  const { x, y, width, height } = boxBetween(drag.from, drag.to)
  return <div className={styles.marquee} style={{ left: x, top: y, width, height }} />
}

function isGround(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('[data-handle], [data-edge], [data-overview], button, input') === null
  )
}

function boxBetween(a: Corner, b: Corner): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** Cards that are touched in part; containers only when all of them is inside. */
function touchedStates({ graph, layout }: Picture, area: Box): readonly StateId[] {
  return [...graph.nodes.values()].flatMap(({ id, kind, state }) => {
    const box = layout.boxes.get(id as NodeId)
    if (state === null || !box) return []
    return (kind === 'container' ? contains(area, box) : overlaps(area, box)) ? [state] : []
  })
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function contains(a: Box, b: Box): boolean {
  return a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height
}
