// One row of the outline: icon, name, type, what follows, problems and run status.
import { memo } from 'react'
import { isProblem } from '../../core/lint/isProblem'
import type { StateId } from '../../core/machine/Machine'
import { stateTypeNamed } from '../../core/states/stateTypeNamed'
import type { RunPhase } from '../../studio/runs/RunState'
import { useProblems, useRun } from '../../studio/StudioContext'
import { Badge } from '../../ui/Badge'
import { Glyph } from '../../ui/Glyph'
import { StatusIcon } from '../../ui/StatusIcon'
import { statusOfWord } from '../../ui/statuses'
import styles from './Outline.module.css'
import type { OutlineItem } from './outlineItems'

/** While the outline shows a run. */
const SHOWN: ReadonlySet<RunPhase> = new Set(['running', 'paused', 'waiting', 'ended'])

/** Drawn anew only when its item is another. */
export const OutlineRow = memo(function OutlineRow({ item }: { readonly item: OutlineItem }) {
  const { label, type } = item
  if (type === null) return <span className={styles.branch}>{label}</span>
  return <StateRow id={item.id as StateId} label={label} type={type} />
})

interface StateRowProps {
  readonly id: StateId
  readonly label: string
  readonly type: NonNullable<OutlineItem['type']>
}

function StateRow({ id, label, type }: StateRowProps) {
  const problems = useProblems((store) => store.byState.get(id)?.filter(isProblem).length ?? 0)
  const hasRun = useRun(({ phase, isForeign }) => !isForeign && SHOWN.has(phase))
  const status = useRun((run) => run.stateRun(id)?.status ?? 'Not started')
  return (
    <span className={styles.row} title={stateTypeNamed(type)?.help ?? ''}>
      <Glyph name={type} size={16} />
      <span className={styles.name}>{label}</span>
      <span className={styles.type}>{type}</span>
      {problems > 0 && (
        <Badge tone="error" label={problems === 1 ? '1 problem' : `${problems} problems`}>
          {problems}
        </Badge>
      )}
      {hasRun ? <StatusIcon status={statusOfWord(status)} /> : <span className="visually-hidden">Not started</span>}
    </span>
  )
}
