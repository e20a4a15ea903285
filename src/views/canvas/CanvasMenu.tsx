// The context menu of the canvas: what it offers depends on what was hit, which is selected first.
import { useMemo } from 'react'
import type { InsertionPoint } from '../../core/document/flow/InsertionPoint'
import { useStudio } from '../../studio/StudioContext'
import { PointMenu } from '../../ui/PointMenu'
import { showToast } from '../../ui/showToast'
import { canvasMenu } from './canvasMenu'
import type { OpenMenu } from './useCanvasMenu'

export interface CanvasMenuProps {
  readonly open: OpenMenu
  readonly addAt: (point: InsertionPoint | null) => void
  readonly onClose: () => void
}

export function CanvasMenu({ open, addAt, onClose }: CanvasMenuProps) {
  const studio = useStudio()
  const entries = useMemo(() => {
    const report = (message: string) => void showToast({ message, tone: 'warning' })
    // The search may open only when the menu is gone: a closing menu takes the focus back.
    const later = (point: InsertionPoint | null) => void setTimeout(() => addAt(point), 0)
    return canvasMenu(studio, open.target, { addAt: later, report })
  }, [studio, open.target, addAt])
  return <PointMenu label="Canvas" at={open} entries={entries} onClose={onClose} />
}
