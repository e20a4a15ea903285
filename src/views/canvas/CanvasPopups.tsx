// The search for states and the context menu, which come after the page's first picture. Asked for earlier, they open as
// soon as they are there.
import { lazy, Suspense, useEffect } from 'react'
import { useView } from '../../studio/StudioContext'
import { loadWhenIdle } from '../../ui/loadWhenIdle'
import { loadFind, loadIterations, loadMarks, loadMenu, loadQuickAdd } from './loadLater'
import type { Adding } from './placing/useAdding'
import type { CanvasMenuState } from './useCanvasMenu'
import type { CanvasView } from './useCanvasView'

const CanvasMenu = lazy(() => loadMenu().then((module) => ({ default: module.CanvasMenu })))
const FindBox = lazy(() => loadFind().then((module) => ({ default: module.FindBox })))

interface Props {
  readonly view: CanvasView
  readonly menu: CanvasMenuState
  readonly addAt: Adding['addAt']
}

export function CanvasPopups({ view, menu, addAt }: Props) {
  const isFinding = useView((state) => state.findOpen)
  useEffect(() => loadWhenIdle([loadMenu, loadQuickAdd, loadFind, loadMarks, loadIterations]), [])
  return (
    <Suspense fallback={null}>
      {isFinding && <FindBox view={view} />}
      {menu.open && <CanvasMenu open={menu.open} addAt={addAt} onClose={menu.close} />}
    </Suspense>
  )
}
