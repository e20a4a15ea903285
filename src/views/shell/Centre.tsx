// The middle: canvas, definition, or both side by side. What was shown once stays mounted, so that it keeps its place.
import { type ReactNode, useRef, useState } from 'react'
import type { Mode } from '../../studio/viewStore'
import { cx } from '../../ui/cx'
import { PaneDivider } from '../../ui/PaneDivider'
import { tabPanelAttributes } from '../../ui/TabList'
import { useSize } from '../../ui/useSize'
import styles from './Centre.module.css'

interface Props {
  readonly mode: Mode
  /** The canvas's share of the width in the split view. */
  readonly share: number
  readonly canvas: ReactNode
  readonly definition: ReactNode
  readonly onShare: (share: number) => void
  readonly onShared: (share: number) => void
}

const leastHalf = 240

export function Centre({ mode, share, canvas, definition, onShare, onShared }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [wasShown, setWasShown] = useState(mode !== 'design')
  if (mode !== 'design' && !wasShown) setWasShown(true)
  const { width } = useSize(box)
  const most = Math.max(leastHalf, width - leastHalf)
  const canvasWidth = Math.min(most, Math.max(leastHalf, Math.round(width * share)))
  return (
    <div className={styles.centre} ref={box} {...tabPanelAttributes('view', mode)}>
      <section
        className={cx(styles.canvas, mode === 'code' && styles.behind)}
        style={mode === 'split' ? { flex: 'none', width: canvasWidth } : undefined}
        inert={mode === 'code'}
        aria-label="Canvas"
        id="canvas"
        tabIndex={-1}
      >
        {canvas}
      </section>
      {mode === 'split' && (
        <PaneDivider
          label="Resize Canvas"
          orientation="vertical"
          pane="before"
          controls="canvas"
          size={canvasWidth}
          min={leastHalf}
          max={most}
          initial={Math.round(width / 2)}
          onResize={(size) => onShare(size / width)}
          onResized={(size) => onShared(size / width)}
        />
      )}
      {wasShown && (
        <section
          className={styles.definition}
          aria-label="Definition"
          id="definition"
          tabIndex={-1}
          hidden={mode === 'design'}
        >
          {definition}
        </section>
      )}
    </div>
  )
}
