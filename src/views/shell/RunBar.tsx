// The run controls in the toolbar, joined to the run on screen.
import { actionNamed } from '../../studio/actions/allActions'
import { useRun, useStudio, useView } from '../../studio/StudioContext'
import type { Speed } from '../../studio/viewStore'
import { RunControls } from './RunControls'

const speeds: readonly { readonly value: string; readonly label: string; readonly speed: Speed }[] = [
  { value: '0.25', label: '0.25×', speed: 0.25 },
  { value: '0.5', label: '0.5×', speed: 0.5 },
  { value: '1', label: '1×', speed: 1 },
  { value: '2', label: '2×', speed: 2 },
  { value: '4', label: '4×', speed: 4 },
  { value: 'instant', label: 'Instant', speed: 'instant' },
]

export function RunBar() {
  const studio = useStudio()
  const phase = useRun((run) => run.phase)
  const playing = useRun((run) => run.playing)
  const speed = useView((view) => view.speed)
  const setView = useView((view) => view.set)
  const act = (id: string) => () => actionNamed(id)?.run(studio)
  return (
    <RunControls
      phase={
        phase === 'running' || playing
          ? 'running'
          : phase === 'waiting' || phase === 'starting'
            ? 'waiting'
            : phase === 'paused'
              ? 'paused'
              : 'idle'
      }
      canRun
      onRun={act('run')}
      onPause={act('pause')}
      onStep={act('step')}
      onStop={act('stop')}
      speed={String(speed)}
      speeds={speeds}
      onSpeed={(value) => setView({ speed: speeds.find((option) => option.value === value)?.speed ?? 1 })}
    />
  )
}
