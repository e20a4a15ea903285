// One row of the outline: icon, name, type, what follows, problems and run status.
import { isProblem } from '../../core/lint/isProblem'
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

export function OutlineRow({ item, help }: { readonly item: OutlineItem; readonly help: string }) {
  if (!item.state) return <span className={styles.branch}>{item.label}</span>
  return <StateRow item={item} state={item.state} help={help} />
}

function StateRow({
  item,
  state,
  help,
}: {
  item: OutlineItem
  state: NonNullable<OutlineItem['state']>
  help: string
}) {
  const problems = useProblems((store) => store.byState.get(state.id)?.filter(isProblem).length ?? 0)
  const hasRun = useRun(({ phase, isForeign }) => !isForeign && SHOWN.has(phase))
  const status = useRun((run) => run.stateRun(state.id)?.status ?? 'Not started')
  return (
    <span className={styles.row} title={help}>
      <Glyph name={state.type} size={16} />
      <span className={styles.name}>{item.label}</span>
      <span className={styles.type}>{state.type}</span>
      {problems > 0 && (
        <Badge tone="error" label={problems === 1 ? '1 problem' : `${problems} problems`}>
          {problems}
        </Badge>
      )}
      {hasRun ? <StatusIcon status={statusOfWord(status)} /> : <span className="visually-hidden">Not started</span>}
    </span>
  )
}
