// Which tab is open: events while a run goes on, the result when it ends, unless somebody chose another meanwhile.
import { useState } from 'react'
import { useRun } from '../../studio/StudioContext'

export type RunTab = 'input' | 'events' | 'result' | 'details'

export function useRunTab(): readonly [RunTab, (tab: RunTab) => void] {
  const program = useRun((run) => run.states)
  const outcome = useRun((run) => run.outcome)
  const [seen, setSeen] = useState({ program, outcome, tab: tabFor(outcome !== null), isChosen: false })
  if (seen.program !== program) setSeen({ program, outcome, tab: tabFor(outcome !== null), isChosen: false })
  else if (seen.outcome !== outcome) {
    setSeen({ ...seen, outcome, tab: seen.isChosen ? seen.tab : tabFor(outcome !== null) })
  }
  return [seen.tab, (tab) => setSeen({ ...seen, tab, isChosen: true })]
}

function tabFor(isOver: boolean): RunTab {
  return isOver ? 'result' : 'events'
}
