// Where the context menu is open, and on what.
import { type MouseEvent, useCallback, useState } from 'react'
import type { TransitionId } from '../../core/machine/Machine'
import { useStudio } from '../../studio/StudioContext'
import type { MenuTarget } from './canvasMenu'
import { nearest } from './useCanvasPointer'
import type { Picture } from './usePicture'

export interface OpenMenu {
  readonly target: MenuTarget
  /** Client coordinates. */
  readonly x: number
  readonly y: number
}

export interface CanvasMenuState {
  readonly open: OpenMenu | null
  readonly close: () => void
  readonly onContextMenu: (event: MouseEvent) => void
}

export function useCanvasMenu(picture: Picture | null): CanvasMenuState {
  const { document } = useStudio()
  const [open, setOpen] = useState<OpenMenu | null>(null)
  const targetOf = (hit: EventTarget): MenuTarget => {
    const state = picture?.graph.nodes.get(nearest(hit, 'node') ?? '')?.state
    if (state) return { kind: 'state', id: state }
    const edge = picture?.graph.edges.get(nearest(hit, 'edge') ?? '')?.transition
    return edge ? { kind: 'edge', id: edge as TransitionId } : { kind: 'canvas' } // the graph's transitions are the machine's
  }
  const onContextMenu = (event: MouseEvent): void => {
    // From elsewhere on the page: React hands up what happens in menus and popovers.
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    event.preventDefault()
    const target = targetOf(event.target)
    const { doc, select } = document.getState()
    const isSelected =
      target.kind === 'state' && doc.selection.kind === 'states' && doc.selection.ids.includes(target.id)
    if (target.kind === 'state' && !isSelected) select({ kind: 'states', ids: [target.id] })
    if (target.kind === 'edge') select({ kind: 'transition', id: target.id })
    setOpen({ target, x: event.clientX, y: event.clientY })
  }
  return { open, close: useCallback(() => setOpen(null), []), onContextMenu }
}
