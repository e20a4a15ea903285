// Tells how the run ended, once: in words, and with a failing state in sight. Says where it paused.
import { useEffect } from 'react'
import type { Outcome } from '../../core/asl/Execution'
import type { RunState } from '../../studio/runs/RunState'
import { useRun, useStudio } from '../../studio/StudioContext'
import { announce } from '../../ui/announce'
import { failingState } from './failingState'
import { formatDuration } from './formatDuration'
import { revealState } from './goTo'
import { outcomeSentence } from './outcomeWords'

/** Outcomes already spoken: this view comes and goes with the dock. */
const spoken = new WeakSet<Outcome>()

export function useAnnouncedRun(): void {
  const studio = useStudio()
  const { run } = studio
  const outcome = useRun((state) => state.outcome)
  const isPaused = useRun((state) => state.phase === 'paused')
  useEffect(() => {
    if (!outcome || spoken.has(outcome)) return
    spoken.add(outcome)
    const isFailure = outcome.status === 'FAILED' || outcome.status === 'TIMED_OUT'
    announce(endSentence(run.getState(), outcome), { assertive: isFailure })
    if (isFailure) revealState(studio, failingState(run.getState()))
  }, [outcome, run, studio])
  useEffect(() => {
    if (!isPaused) return
    const { states, view } = run.getState()
    const name = states[view.current]?.name
    announce(name === undefined ? 'Run paused' : `Run paused at ${name}`)
  }, [isPaused, run])
}

function endSentence(state: RunState, outcome: Outcome): string {
  const at = state.states[failingState(state)]?.name ?? null
  const end = state.row(state.length)?.timestamp ?? state.now
  return outcomeSentence(outcome, at, state.view.states.size, formatDuration(end - state.startedAt))
}
