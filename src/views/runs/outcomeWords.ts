// An outcome in words: for the failure banner, the result and screen readers.
import type { Outcome } from '../../core/asl/Execution'

/** What went wrong in a few words; null where nothing did. Error names are AWS's own. */
export function outcomeFault({ status, error }: Outcome): string | null {
  if (status === 'SUCCEEDED') return null
  if (status === 'TIMED_OUT') return error ?? 'States.Timeout'
  if (status === 'ABORTED') return error ?? 'Stopped'
  return error ?? 'Failed without an error name'
}

/** "Run failed at Ship: States.Timeout", "Run succeeded after 4 states, 1.2 s simulated". */
export function outcomeSentence(outcome: Outcome, at: string | null, states: number, duration: string): string {
  const place = at === null ? '' : ` at ${at}`
  if (outcome.status === 'ABORTED') return `Run cancelled${place}`
  const fault = outcomeFault(outcome)
  if (fault !== null) return `Run ${outcome.status === 'TIMED_OUT' ? 'timed out' : 'failed'}${place}: ${fault}`
  return `Run succeeded after ${states === 1 ? '1 state' : `${states} states`}, ${duration} simulated`
}
