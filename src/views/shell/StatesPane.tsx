// The left pane: what can be added above, what is there below, both in sight.
import { type ReactNode, useRef } from 'react'
import { PaneDivider } from '../../ui/PaneDivider'
import { useSize } from '../../ui/useSize'
import { initialShellLayout } from './ShellLayout'
import styles from './StatesPane.module.css'

interface Props {
  readonly states: ReactNode
  readonly outline: ReactNode
  /** Height of the outline in px. */
  readonly outlineSize: number
  readonly onResize: (size: number) => void
  readonly onResized: (size: number) => void
}

const leastHeight = 120

export function StatesPane({ states, outline, outlineSize, onResize, onResized }: Props) {
  const pane = useRef<HTMLDivElement>(null)
  const { height } = useSize(pane)
  const most = Math.max(leastHeight, height - leastHeight)
  const size = Math.min(most, Math.max(leastHeight, outlineSize))
  return (
    <div className={styles.pane} ref={pane}>
      <div className={styles.states}>{states}</div>
      <PaneDivider
        label="Resize Outline"
        orientation="horizontal"
        pane="after"
        controls="outline"
        size={size}
        min={leastHeight}
        max={most}
        initial={initialShellLayout.outlineSize}
        onResize={onResize}
        onResized={onResized}
      />
      <div className={styles.outline} id="outline" style={{ height: size }}>
        <h2 className={styles.heading}>Outline</h2>
        <div className={styles.body}>{outline}</div>
      </div>
    </div>
  )
}
