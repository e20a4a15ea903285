// Why a run could not start, and where to look.
import { useRun, useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Banner } from './Banner'

export function RefusalBanner() {
  const refusal = useRun((run) => (run.phase === 'refused' ? run.refusal : null))
  const set = useView((view) => view.set)
  if (refusal === null) return null
  const showProblems = (
    <Button size="small" onClick={() => set({ dockTab: 'problems', dockOpen: true })}>
      Show problems
    </Button>
  )
  return (
    <Banner title="This cannot run" actions={showProblems} isAlert>
      {refusal}
    </Banner>
  )
}
