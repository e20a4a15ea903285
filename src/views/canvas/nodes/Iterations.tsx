// How many iterations of a Map there are and how they stand, and which of them the canvas shows.
import type { StateId } from '../../../core/machine/Machine'
import { useRun, useStudio } from '../../../studio/StudioContext'
import { IconButton } from '../../../ui/IconButton'
import { hasRun, programIndex } from '../run/runMarks'
import styles from './Iterations.module.css'

interface Props {
  readonly state: StateId
  readonly title: string
}

export function Iterations({ state, title }: Props) {
  const { run } = useStudio()
  const counts = useRun((now) => (hasRun(now) ? (now.stateRun(state)?.iterations ?? null) : null))
  const shown = useRun((now) => now.focus.get(programIndex(now, state)) ?? -1)
  if (!counts || counts.total === 0) return null
  const show = (index: number) => run.getState().showIteration(state, index < 0 ? null : index)
  const parts = [
    { kind: 'failed', count: counts.failed },
    { kind: 'running', count: counts.running },
    { kind: 'succeeded', count: counts.succeeded },
    { kind: 'cancelled', count: counts.aborted },
  ]
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own drawing */}
      <div className={`${styles.iterations} nopan`} role="group" aria-label={`Iterations of ${title}`}>
        <IconButton
          icon="chevronLeft"
          label="Previous iteration"
          size="small"
          disabled={shown < 0}
          onClick={() => show(shown - 1)}
        />
        <span className={styles.shown}>{shown < 0 ? `All ${counts.total}` : `#${shown} of ${counts.total}`}</span>
        <IconButton
          icon="chevronRight"
          label="Next iteration"
          size="small"
          disabled={shown >= counts.total - 1}
          onClick={() => show(shown + 1)}
        />
      </div>
      <span
        className={styles.bar}
        role="img"
        aria-label={`${counts.succeeded} of ${counts.total} succeeded, ${counts.failed} failed`}
      >
        {parts.map(({ kind, count }) => (
          <span data-kind={kind} style={{ flexGrow: count }} key={kind} />
        ))}
        <span style={{ flexGrow: Math.max(0, counts.total - parts.reduce((sum, { count }) => sum + count, 0)) }} />
      </span>
    </>
  )
}
