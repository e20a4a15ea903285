// How the run failed, in one line, with the way to the state that did it.
import { useRun } from '../../studio/StudioContext'
import { Banner } from './Banner'
import { failingState } from './failingState'
import { GoToState } from './GoToState'
import { outcomeFault } from './outcomeWords'

export function FailureBanner() {
  const run = useRun((state) => state)
  const { outcome } = run
  if (!outcome || outcome.status === 'SUCCEEDED' || outcome.status === 'ABORTED') return null
  const state = failingState(run)
  return (
    <Banner title={outcomeFault(outcome) ?? ''} actions={<GoToState state={state} />}>
      {state >= 0 && <>in {run.states[state]?.name}</>}
      {outcome.cause !== undefined && outcome.cause !== '' && <>: {outcome.cause}</>}
    </Banner>
  )
}
