// What the run on screen has written to the simulated S3, asked for whenever it has come to rest.
import { useEffect, useState } from 'react'
import { useMainRun, useStudio } from '../../studio/StudioContext'
import { showToast } from '../../ui/showToast'
import type { Objects } from './objectRows'

const nothing: Objects = {}

export function useWritten(): Objects {
  const { mainRun } = useStudio()
  const isAtRest = useMainRun(({ phase }) => phase === 'ended' || phase === 'paused' || phase === 'waiting')
  const length = useMainRun((run) => run.length)
  const program = useMainRun((run) => run.states)
  const [shown, setShown] = useState({ program, written: nothing })
  // biome-ignore lint/correctness/useExhaustiveDependencies: more events may mean more objects
  useEffect(() => {
    if (!isAtRest) return
    let isStale = false
    const show = (written: Objects) => {
      if (!isStale) setShown({ program, written })
    }
    const fail = (error: unknown) => {
      if (!isStale)
        showToast({ tone: 'error', message: `What the run has written could not be read: ${String(error)}` })
    }
    mainRun.getState().written().then(show, fail)
    return () => {
      isStale = true
    }
  }, [isAtRest, length, program, mainRun])
  return shown.program === program ? shown.written : nothing
}
