// A state as a card: icon, name, what it does, and how the run left it.
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { GlyphTile } from '../../../ui/GlyphTile'
import { StatusIcon } from '../../../ui/StatusIcon'
import { Badges } from './Badges'
import type { FlowNode } from './FlowNode'
import { ProblemMark } from './ProblemMark'
import styles from './StateCard.module.css'
import colours from './Status.module.css'
import { useStateMarks } from './useStateMarks'
import { Visits } from './Visits'

export const StateCard = memo(function StateCard({ data }: NodeProps<FlowNode>) {
  const { node, isSelected, isTabStop } = data
  const marks = useStateMarks(node)
  const tone = node.type === 'Succeed' ? 'succeeded' : node.type === 'Fail' ? 'failed' : 'neutral'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds blocks, and its size comes from the drawing
    <div
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      className={`${styles.card} ${colours.status} nopan`}
      aria-label={marks.name}
      aria-pressed={isSelected}
      data-node={node.id}
      data-handle=""
      data-status={marks.status ?? undefined}
      data-unreachable={node.unreachable || undefined}
    >
      <span className={styles.bar} />
      <span className={styles.tile}>
        <GlyphTile name={node.icon} tone={tone} />
      </span>
      <span className={styles.text}>
        <span className={styles.title}>{node.title}</span>
        <span className={styles.line}>
          <span className={styles.subtitle}>{node.subtitle}</span>
          <Badges
            ids={marks.badges}
            attempts={marks.attemptsText}
            hasRun={marks.status !== null}
            isAsking={marks.isAsking}
          />
        </span>
      </span>
      {marks.status !== null && (
        <span className={styles.status}>
          <StatusIcon status={marks.status} size={20} word="none" />
          <Visits count={marks.visits} />
        </span>
      )}
      <ProblemMark severity={marks.severity} />
    </div>
  )
})
