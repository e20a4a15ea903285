// The button from a failure to its state on the canvas.
import { useDocument, useRun, useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { goToState } from './goTo'

/** `state`: program index; nothing for -1. */
export function GoToState({ state }: { readonly state: number }) {
  const studio = useStudio()
  const id = useRun((run) => run.stateIds[state] ?? null)
  const isThere = useDocument(({ doc }) => id !== null && doc.machine.states.has(id))
  if (state < 0) return null
  return (
    <Button
      size="small"
      icon="location"
      disabled={!isThere}
      title={isThere ? undefined : 'This state is no longer in the definition.'}
      onClick={() => goToState(studio, state)}
    >
      Go to state
    </Button>
  )
}
