// Run, Pause, Step and Stop, and how fast. Only what makes sense in the phase can be pressed.
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Select } from '../../ui/Select'

/** `waiting`: for an answer, or for the simulator to come: the run can be stopped, not paused. */
export type RunPhase = 'idle' | 'running' | 'paused' | 'waiting'

export interface RunControlsProps {
  readonly phase: RunPhase
  readonly canRun: boolean
  readonly onRun: () => void
  readonly onPause: () => void
  readonly onStep: () => void
  readonly onStop: () => void
  readonly speed: string
  readonly speeds: readonly { readonly value: string; readonly label: string }[]
  readonly onSpeed: (speed: string) => void
}

export function RunControls(props: RunControlsProps) {
  const { phase, canRun, onRun, onPause, onStep, onStop, speed, speeds, onSpeed } = props
  const isBusy = phase === 'running' || phase === 'waiting'
  return (
    <>
      <IconButton icon="pause" label="Pause" disabled={phase !== 'running'} onClick={onPause} />
      <IconButton icon="step" label="Step" keys="F10" disabled={!canRun || isBusy} onClick={onStep} />
      <IconButton icon="stop" label="Stop" keys="Mod+Alt+Enter" disabled={phase === 'idle'} onClick={onStop} />
      <Select variant="bare" aria-label="Speed" value={speed} options={speeds} onChange={onSpeed} />
      <Button variant="primary" icon="play" disabled={!canRun || isBusy} onClick={onRun}>
        Run
      </Button>
    </>
  )
}
