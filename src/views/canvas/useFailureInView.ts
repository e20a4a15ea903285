// At the end of a failed run the state that failed it comes into view.
import { useEffect } from 'react'
import { useRun } from '../../studio/StudioContext'
import type { CanvasView } from './useCanvasView'

export function useFailureInView(view: CanvasView): void {
  const failing = useRun((run) => {
    const hasFailed = run.phase === 'ended' && run.view.outcome !== null && run.view.failing >= 0
    return hasFailed ? (run.stateIds[run.view.failing] ?? null) : null
  })
  useEffect(() => {
    if (failing !== null) view.reveal(failing)
  }, [failing, view])
}
