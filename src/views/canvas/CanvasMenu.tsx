// The context menu of the canvas: what it offers depends on what was hit, which is selected first.
import { type ReactNode, useRef, useState } from 'react'
import type { InsertionPoint } from '../../core/document/flow/InsertionPoint'
import type { TransitionId } from '../../core/machine/Machine'
import { useStudio } from '../../studio/StudioContext'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/MenuEntry'
import { showToast } from '../../ui/showToast'
import { canvasMenu, type MenuTarget } from './canvasMenu'
import { nearest } from './useCanvasPointer'
import type { Picture } from './usePicture'

interface Props {
  readonly picture: Picture | null
  readonly addAt: (point: InsertionPoint | null) => void
  readonly children: ReactNode
}

export function CanvasMenu({ picture, addAt, children }: Props) {
  const studio = useStudio()
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])
  // The search may open only when the menu is gone: a closing menu takes the focus back.
  const wanted = useRef<InsertionPoint | null>(null)
  const targetOf = (hit: EventTarget): MenuTarget => {
    const state = picture?.graph.nodes.get(nearest(hit, 'node') ?? '')?.state
    if (state) return { kind: 'state', id: state }
    const edge = picture?.graph.edges.get(nearest(hit, 'edge') ?? '')?.transition
    return edge ? { kind: 'edge', id: edge as TransitionId } : { kind: 'canvas' }
  }
  const prepare = (hit: EventTarget): void => {
    const target = targetOf(hit)
    const { doc, select } = studio.document.getState()
    const isSelected =
      target.kind === 'state' && doc.selection.kind === 'states' && doc.selection.ids.includes(target.id)
    if (target.kind === 'state' && !isSelected) select({ kind: 'states', ids: [target.id] })
    if (target.kind === 'edge') select({ kind: 'transition', id: target.id })
    const report = (message: string) => void showToast({ message, tone: 'warning' })
    const later = (point: InsertionPoint | null) => {
      wanted.current = point
    }
    setEntries(canvasMenu(studio, target, { addAt: later, report }))
  }
  return (
    <ContextMenu
      entries={entries}
      onOpenChange={(open) => {
        const point = wanted.current
        wanted.current = null
        if (!open && point) setTimeout(() => addAt(point), 0)
      }}
    >
      <div style={{ display: 'contents' }} onContextMenuCapture={(event) => prepare(event.target)}>
        {children}
      </div>
    </ContextMenu>
  )
}
