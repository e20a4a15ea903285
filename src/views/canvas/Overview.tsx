// The whole drawing in small, for workflows that do not fit on the screen; with the colours of the run.
import { MiniMap, type MiniMapNodeProps } from '@xyflow/react'
import type { StateId } from '../../core/machine/Machine'
import { useRun } from '../../studio/StudioContext'
import styles from './Overview.module.css'
import { statusKeys, statusOf } from './run/runMarks'

/** `isHigh`: the drawing is higher than wide, and so is the overview. */
export function Overview({ isHigh }: { readonly isHigh: boolean }) {
  return (
    <MiniMap
      className={styles.overview}
      position="bottom-right"
      ariaLabel="Overview"
      nodeComponent={OverviewNode}
      style={isHigh ? { width: 112, height: 160 } : { width: 160, height: 112 }}
      maskStrokeColor="var(--accent)"
      maskStrokeWidth={1.5}
      pannable
      zoomable
    />
  )
}

function OverviewNode({ id, x, y, width, height }: MiniMapNodeProps) {
  const status = useRun((run) => statusOf(run, id as StateId)) // ids of other nodes have no run: they stay as they are
  return (
    <rect
      className={styles.node}
      data-status={status === null ? undefined : statusKeys[status]}
      data-large={height > 64 || undefined}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={10}
    />
  )
}
