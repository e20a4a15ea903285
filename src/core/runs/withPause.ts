// A run that stands still shows the state under the cursor as paused, not at work.
import type { RunView } from './RunView'

/** The picture of a paused run. */
export function withPause(view: RunView): RunView {
  const run = view.states.get(view.current)
  if (run?.status !== 'In Progress') return view
  return { ...view, states: new Map([...view.states, [view.current, { ...run, status: 'Paused' }]]) }
}
