// What the pointer does on the canvas: click selects, Shift or Mod adds, a double click edits, dragging a card moves its
// state in the flow. One listener for all nodes and lines, so that none needs its own.
import type { MouseEvent, PointerEvent } from 'react'
import type { StateId, TransitionId } from '../../core/machine/Machine'
import { actionNamed } from '../../studio/actions/allActions'
import { useStudio } from '../../studio/StudioContext'
import type { Picture } from './usePicture'

/** How far a pressed pointer must go before it drags, in px. */
const THRESHOLD = 6

export function useCanvasPointer(picture: Picture | null, addInto: (placeholder: string) => void) {
  const studio = useStudio()
  const { document, placing } = studio
  const selectState = (id: StateId, adds: boolean): void => {
    const { doc, select } = document.getState()
    const { selection } = doc
    const ids = selection.kind === 'states' ? selection.ids : []
    if (!adds) select({ kind: 'states', ids: [id] })
    else if (!ids.includes(id)) select({ kind: 'states', ids: [...ids, id] })
    else {
      const rest = ids.filter((other) => other !== id)
      select(rest.length === 0 ? { kind: 'machine' } : { kind: 'states', ids: rest })
    }
  }
  const stateAt = (target: EventTarget): StateId | null =>
    picture?.graph.nodes.get(nearest(target, 'node') ?? '')?.state ?? null

  return {
    onClick(event: MouseEvent): void {
      if (!isOnDrawing(event)) return
      const node = nearest(event.target, 'node')
      const edge = nearest(event.target, 'edge')
      const state = stateAt(event.target)
      if (state !== null) selectState(state, event.shiftKey || event.ctrlKey || event.metaKey)
      else if (node?.startsWith('empty:')) addInto(node)
      else if (edge !== undefined) {
        const transition = picture?.graph.edges.get(edge)?.transition ?? null
        if (transition !== null) document.getState().select({ kind: 'transition', id: transition as TransitionId })
      } else if (!event.shiftKey) document.getState().select({ kind: 'machine' })
    },
    onDoubleClick(event: MouseEvent): void {
      if (stateAt(event.target) !== null) actionNamed('editState')?.run(studio)
    },
    onPointerDown(event: PointerEvent): void {
      const state = stateAt(event.target)
      const isHandle = event.target instanceof Element && event.target.closest('[data-handle]') !== null
      if (state === null || !isHandle || event.button !== 0 || !event.isPrimary || placing.getState().item) return
      watchForDrag(event, (x, y) => {
        const node = picture?.graph.nodes.get(state)
        if (node) placing.getState().begin({ kind: 'move', name: node.title, icon: node.icon, state }, { x, y })
      })
    },
  }
}

/** Calls back once the pressed pointer has gone far enough; never when it is let go before. */
function watchForDrag({ clientX, clientY, pointerId }: PointerEvent, begin: (x: number, y: number) => void): void {
  const stop = (): void => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', stop)
    window.removeEventListener('pointercancel', stop)
  }
  const move = (event: globalThis.PointerEvent): void => {
    if (event.pointerId !== pointerId) return
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < THRESHOLD) return
    stop()
    begin(event.clientX, event.clientY)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', stop)
  window.addEventListener('pointercancel', stop)
}

/** The node or line an event hit, by the id in its attribute. */
export function nearest(target: EventTarget | null, kind: 'node' | 'edge'): string | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement | SVGElement>(`[data-${kind}]`) : null
  return found?.dataset[kind]
}

/** False for what React hands up from menus and popovers, which are elsewhere on the page, and for controls. */
export function isOnDrawing({ target, currentTarget }: { target: EventTarget; currentTarget: EventTarget }): boolean {
  return (
    target instanceof Element &&
    currentTarget instanceof Element &&
    currentTarget.contains(target) &&
    target.closest('button, input, [data-overview]') === null
  )
}
