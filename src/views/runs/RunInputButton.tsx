// Starts a run with the input in the editor beside it.
import { useDocument, useRun, useStudio } from '../../studio/StudioContext'
import { Button, type ButtonProps } from '../../ui/Button'

export function RunInputButton(props: Pick<ButtonProps, 'variant' | 'size'>) {
  const { run } = useStudio()
  const input = useDocument((state) => state.input)
  const phase = useRun((state) => state.phase)
  return (
    <Button
      {...props}
      icon="play"
      busy={phase === 'starting'}
      disabled={phase === 'running' || phase === 'paused' || phase === 'waiting'}
      onClick={() => void run.getState().start(input)}
    >
      Run with this input
    </Button>
  )
}
