// While a run plays, the state it has come to is kept in view, and at its end the one that failed it: until somebody pans
// or zooms by hand.
import { useCallback, useEffect, useRef } from 'react'
import { useRun, useStudio } from '../../studio/StudioContext'
import type { CanvasView } from './useCanvasView'

/** So long a state must be the current one, in ms: nobody can look after a run that goes faster. */
const PATIENCE = 150

/** To be called when somebody moves the canvas. */
export function useRunInView(view: CanvasView): () => void {
  const { run } = useStudio()
  const isLetGo = useRef(false)
  const current = useRun((now) => {
    const isLive = now.phase === 'running' || now.phase === 'paused' || now.phase === 'waiting'
    return now.playing || (isLive && now.following) ? (now.stateIds[now.view.current] ?? null) : null
  })
  useEffect(
    () =>
      run.subscribe((now, before) => {
        const begins = now.phase === 'starting' && before.phase !== 'starting'
        if (begins) isLetGo.current = false
      }),
    [run],
  )
  const failing = useRun((now) => {
    const hasFailed = now.phase === 'ended' && now.view.outcome !== null && now.view.failing >= 0
    return hasFailed ? (now.stateIds[now.view.failing] ?? null) : null
  })
  useEffect(() => {
    if (failing !== null && !isLetGo.current) view.reveal(failing)
  }, [failing, view])
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef(current)
  useEffect(() => {
    latest.current = current
    if (current === null || timer.current !== null) return
    timer.current = setTimeout(() => {
      timer.current = null
      if (latest.current !== null && !isLetGo.current) view.follow(latest.current)
    }, PATIENCE)
  }, [current, view])
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = null
    },
    [],
  )
  return useCallback(() => {
    isLetGo.current = true
  }, [])
}
