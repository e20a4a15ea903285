// All lines of the drawing in one layer between containers and cards. React Flow's own edges listen each on their own to
// every move of the viewport; these take their courses from the layout and have nothing to do while one pans.
import { useStore, ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import type { EdgeId } from '../../../core/graph/Graph'
import type { DrawnEdge } from './DrawnEdge'
import { EdgeLine } from './EdgeLine'
import styles from './Edges.module.css'
import type { FarPill } from './farPills'
import { isSameArea, linesIn, nearView } from './nearView'

interface Props {
  readonly edges: readonly DrawnEdge[]
  /** What stands for the pills while one is far away; null near by. */
  readonly far: ReadonlyMap<EdgeId, FarPill> | null
  readonly hovered: string | null
  readonly selected: string | null
}

/** Above this many lines only those near the view are drawn. */
const MANY_LINES = 150

export function Edges({ edges, far, hovered, selected }: Props) {
  const find = (id: string | null) => (id === null ? undefined : edges.find(({ edge }) => edge.id === id))
  const marked = find(selected)
  const pointed = hovered === selected ? undefined : find(hovered)
  const near = useStore(nearView, isSameArea)
  const drawn = useMemo(() => (edges.length > MANY_LINES ? linesIn(edges, near) : edges), [edges, near])
  return (
    <ViewportPortal>
      <Lines edges={drawn} far={far} />
      <svg className={`${styles.layer} ${styles.top}`} aria-hidden="true">
        {pointed && (
          <EdgeLine drawn={pointed} far={far?.get(pointed.edge.id)} isFar={far !== null} emphasis="hovered" />
        )}
        {marked && <EdgeLine drawn={marked} far={far?.get(marked.edge.id)} isFar={far !== null} emphasis="selected" />}
      </svg>
    </ViewportPortal>
  )
}

const Lines = memo(function Lines({ edges, far }: Pick<Props, 'edges' | 'far'>) {
  return (
    <svg className={styles.layer} aria-hidden="true">
      {edges.map((drawn) => (
        <EdgeLine drawn={drawn} far={far?.get(drawn.edge.id)} isFar={far !== null} key={drawn.edge.id} />
      ))}
    </svg>
  )
})
