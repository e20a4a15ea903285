// Full events from the worker, for as long as somebody looks at them.
import { useEffect, useState } from 'react'
import type { HistoryEvent } from '../../core/asl/HistoryEvent'
import { useRun, useStudio } from '../../studio/StudioContext'
import { showToast } from '../../ui/showToast'

const nothing: readonly HistoryEvent[] = []

/** The events with these ids; those of the last ids until the new ones are there. */
export function useEventDetails(ids: readonly number[]): readonly HistoryEvent[] {
  const { run } = useStudio()
  const program = useRun((state) => state.states)
  const key = ids.join()
  const [shown, setShown] = useState({ program, events: nothing })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `ids`, a new array each time
  useEffect(() => {
    let isStale = false
    if (ids.length === 0) {
      setShown({ program, events: nothing })
      return
    }
    const show = (events: readonly HistoryEvent[]) => {
      if (!isStale) setShown({ program, events })
    }
    const fail = (error: unknown) => {
      if (!isStale) showToast({ tone: 'error', message: `The events could not be read: ${String(error)}` })
    }
    run.getState().details(ids).then(show, fail)
    return () => {
      isStale = true
    }
  }, [key, program, run])
  return shown.program === program && ids.length > 0 ? shown.events : nothing
}
