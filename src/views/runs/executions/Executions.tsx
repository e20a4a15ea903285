// Executions that this one has started: Enter or a double click looks into one.
import { useStudio } from '../../../studio/StudioContext'
import { cx } from '../../../ui/cx'
import { Icon } from '../../../ui/Icon'
import { StatusIcon } from '../../../ui/StatusIcon'
import { VirtualList } from '../../../ui/VirtualList'
import { formatDuration } from '../formatDuration'
import lines from '../Lines.module.css'
import styles from './Executions.module.css'
import { countWords, type ExecutionRow } from './executionRows'
import { executionStatus, executionTitle } from './executionWords'
import { openExecution } from './openExecution'

interface Props {
  readonly rows: readonly ExecutionRow[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

export function Executions({ rows, chosen, onChoose }: Props) {
  const studio = useStudio()
  return (
    <VirtualList
      label="Executions"
      count={rows.length}
      rowKey={(index) => keyOf(rows[index], index)}
      selected={chosen}
      onSelect={onChoose}
      onActivate={(index) => {
        const row = rows[index]
        if (row?.kind === 'execution') void openExecution(studio, row.summary.id)
      }}
      row={(index) => {
        const row = rows[index]
        return row ? <Line row={row} /> : null
      }}
    />
  )
}

function Line({ row }: { readonly row: ExecutionRow }) {
  if (row.kind === 'mapRun') {
    return (
      <span className={lines.line}>
        <Icon name="outline" size={14} />
        <strong className={styles.title}>{row.name}</strong>
        <span className={lines.quiet}>Map Run: {countWords(row.counts)}</span>
      </span>
    )
  }
  const { summary } = row
  const { status, startedAt, stoppedAt, by, ownerName, name } = summary
  return (
    <span className={cx(lines.line, by === 'mapRun' && styles.child)}>
      <StatusIcon status={executionStatus[status]} />
      <span className={styles.title}>{executionTitle(summary)}</span>
      <span className={lines.quiet}>{by === 'task' ? `${ownerName} · ${name}` : name}</span>
      {stoppedAt !== null && <span className={lines.figure}>{formatDuration(stoppedAt - startedAt)}</span>}
    </span>
  )
}

function keyOf(row: ExecutionRow | undefined, index: number): string {
  if (!row) return `none ${index}`
  return row.kind === 'mapRun' ? `map ${row.owner}` : `execution ${row.summary.id}`
}
