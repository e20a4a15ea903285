// A Parallel or Map around its states: a header that acts as the state's card, and the ground its states stand on.
import type { NodeProps } from '@xyflow/react'
import { lazy, memo, Suspense } from 'react'
import { Glyph } from '../../../ui/Glyph'
import { StatusIcon } from '../../../ui/StatusIcon'
import { loadIterations } from '../loadLater'
import { Badges } from './Badges'
import styles from './Container.module.css'
import type { FlowNode } from './FlowNode'
import { ProblemMark } from './ProblemMark'
import colours from './Status.module.css'
import { useStateMarks } from './useStateMarks'
import { Visits } from './Visits'

const Iterations = lazy(() => loadIterations().then((module) => ({ default: module.Iterations })))

export const Container = memo(function Container({ data }: NodeProps<FlowNode>) {
  const { node, depth, isSelected, isTabStop, borders } = data
  const marks = useStateMarks(node)
  return (
    <div
      className={`${styles.container} ${colours.status}`}
      data-node={node.id}
      data-kind={node.type === 'Map' ? 'map' : 'parallel'}
      data-status={marks.status ?? undefined}
      data-selected={isSelected || undefined}
      data-sunken={depth % 2 === 0 || undefined}
      data-unreachable={node.unreachable || undefined}
    >
      {node.type === 'Map' && <span className={styles.sheets} />}
      <div className={styles.ground} />
      {borders.map((x, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: borders have nothing but their order
        <span className={styles.border} style={{ left: x }} key={index} />
      ))}
      <div className={styles.top}>
        {/* biome-ignore lint/a11y/useSemanticElements: its size comes from the drawing */}
        <div
          role="button"
          tabIndex={isTabStop ? 0 : -1}
          className={`${styles.header} nopan`}
          aria-label={marks.name}
          aria-pressed={isSelected}
          data-handle=""
        >
          <Glyph name={node.icon} size={20} className={styles.glyph} />
          <span className={styles.title}>{node.title}</span>
          <span className={styles.subtitle}>{node.subtitle}</span>
          <Badges ids={marks.badges} attempts={marks.attemptsText} hasRun={marks.status !== null} />
        </div>
        {node.state !== null && node.type === 'Map' && marks.status !== null && (
          <Suspense fallback={null}>
            <Iterations state={node.state} title={node.title} />
          </Suspense>
        )}
        {marks.status !== null && (
          <span className={styles.status}>
            <Visits count={marks.visits} />
            <StatusIcon status={marks.status} size={20} word="none" />
          </span>
        )}
      </div>
      <ProblemMark severity={marks.severity} />
    </div>
  )
})
