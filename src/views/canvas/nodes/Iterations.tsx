// How many iterations of a Map there are and how they stand, and which of them the canvas shows.
import type { StateId } from '../../../core/machine/Machine'
import { useMainRun, useRun, useStudio } from '../../../studio/StudioContext'
import { IconButton } from '../../../ui/IconButton'
import { childCountsOf, hasRun, programIndex } from '../run/runMarks'
import styles from './Iterations.module.css'

interface Props {
  readonly state: StateId
  readonly title: string
}

export function Iterations({ state, title }: Props) {
  const { run } = useStudio()
  const counts = useRun((now) => (hasRun(now) ? (now.stateRun(state)?.iterations ?? null) : null))
  const childCounts = useMainRun((main) => childCountsOf(run.getState(), main, state))
  const shown = useRun((now) => now.focus.get(programIndex(now, state)) ?? -1)
  if (!counts || counts.total === 0) return null
  const show = (index: number) => run.getState().showIteration(state, index < 0 ? null : index)
  // A distributed Map's items run as executions of their own, which are looked into one by one.
  const isDistributed = childCounts !== ''
  const inline = [counts.failed, counts.running, counts.succeeded, counts.aborted]
  const [failed = 0, running = 0, succeeded = 0, aborted = 0] = isDistributed
    ? childCounts.split(' ').map(Number)
    : inline
  const parts = [
    { kind: 'failed', count: failed },
    { kind: 'running', count: running },
    { kind: 'succeeded', count: succeeded },
    { kind: 'cancelled', count: aborted },
  ]
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own drawing */}
      <div className={`${styles.iterations} nopan`} role="group" aria-label={`Iterations of ${title}`}>
        {!isDistributed && (
          <IconButton
            icon="chevronLeft"
            label="Previous iteration"
            size="small"
            disabled={shown < 0}
            onClick={() => show(shown - 1)}
          />
        )}
        <span className={styles.shown}>{shown < 0 ? `All ${counts.total}` : `#${shown} of ${counts.total}`}</span>
        {!isDistributed && (
          <IconButton
            icon="chevronRight"
            label="Next iteration"
            size="small"
            disabled={shown >= counts.total - 1}
            onClick={() => show(shown + 1)}
          />
        )}
      </div>
      <span
        className={styles.bar}
        role="img"
        aria-label={`${succeeded} of ${counts.total} succeeded, ${failed} failed`}
      >
        {parts.map(({ kind, count }) => (
          <span data-kind={kind} style={{ flexGrow: count }} key={kind} />
        ))}
        <span style={{ flexGrow: Math.max(0, counts.total - parts.reduce((sum, { count }) => sum + count, 0)) }} />
      </span>
    </>
  )
}
