// Tells how the run ended, once, where it paused and who is asked. The canvas brings a failing state into sight by itself.
import { useEffect } from 'react'
import type { Outcome } from '../../core/asl/Execution'
import type { RunState } from '../../studio/runs/RunState'
import { useMainRun, useStudio } from '../../studio/StudioContext'
import { announce } from '../../ui/announce'
import { failingState } from './failingState'
import { formatDuration } from './formatDuration'
import { outcomeSentence } from './outcomeWords'
import { waitingSentence } from './waiting/workWords'

/** Outcomes already spoken: this view comes and goes with the dock. */
const spoken = new WeakSet<Outcome>()

export function useAnnouncedRun(): void {
  const { mainRun: run } = useStudio()
  const outcome = useMainRun((state) => state.outcome)
  const isPaused = useMainRun((state) => state.phase === 'paused')
  const isAsking = useMainRun((state) => state.phase === 'waiting')
  useEffect(() => {
    if (isAsking) announce(waitingSentence(run.getState().pending))
  }, [isAsking, run])
  useEffect(() => {
    if (!outcome || spoken.has(outcome)) return
    spoken.add(outcome)
    const isFailure = outcome.status === 'FAILED' || outcome.status === 'TIMED_OUT'
    announce(endSentence(run.getState(), outcome), { assertive: isFailure })
  }, [outcome, run])
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
