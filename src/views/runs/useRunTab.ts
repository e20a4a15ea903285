// Which tab is open: events while a run goes on, what waits when somebody is asked, the result when it ends, unless somebody
// chose another meanwhile.
import { useState } from 'react'
import type { Outcome, ProgramState } from '../../core/asl/Execution'
import { useMainRun, useRun } from '../../studio/StudioContext'

export type RunTab = 'input' | 'events' | 'result' | 'executions' | 'waiting' | 'details'

export function useRunTab(): readonly [RunTab, (tab: RunTab) => void] {
  const program = useRun((run) => run.states)
  const outcome = useRun((run) => run.outcome)
  const isAsking = useMainRun((run) => run.phase === 'waiting')
  const hasWork = useMainRun((run) => run.pending.length > 0)
  const usual = tabFor(outcome !== null)
  const fresh = (): Seen => ({ program, outcome, isAsking, tab: isAsking ? 'waiting' : usual, isChosen: false })
  const [seen, setSeen] = useState(fresh)
  if (seen.program !== program) setSeen(fresh())
  else if (seen.isAsking !== isAsking) {
    const tab = isAsking ? 'waiting' : seen.tab === 'waiting' ? usual : seen.tab
    setSeen({ ...seen, isAsking, tab, isChosen: seen.isChosen && seen.tab !== 'waiting' })
  } else if (seen.outcome !== outcome) {
    setSeen({ ...seen, outcome, tab: seen.isChosen ? seen.tab : usual })
  }
  const tab = seen.tab === 'waiting' && !hasWork ? usual : seen.tab
  return [tab, (next) => setSeen({ ...seen, tab: next, isChosen: true })]
}

interface Seen {
  readonly program: readonly ProgramState[]
  readonly outcome: Outcome | null
  readonly isAsking: boolean
  readonly tab: RunTab
  readonly isChosen: boolean
}

function tabFor(isOver: boolean): RunTab {
  return isOver ? 'result' : 'events'
}
