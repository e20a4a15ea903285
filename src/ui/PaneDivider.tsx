// The line between two panes: drag it, move it with arrows (16 px, Shift 64), double-click to reset.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { cx } from './cx'
import styles from './PaneDivider.module.css'

export interface PaneDividerProps {
  /** What it resizes: "Resize Inspector". */
  readonly label: string
  /** Direction of the line: vertical between panes side by side. */
  readonly orientation: 'vertical' | 'horizontal'
  /** The resized pane lies before (left, above) or after the line. */
  readonly pane: 'before' | 'after'
  /** Id of the resized pane. */
  readonly controls?: string
  /** Sizes in px. */
  readonly size: number
  readonly min: number
  readonly max: number
  readonly initial: number
  /** On every move. */
  readonly onResize: (size: number) => void
  /** Once at the end of a drag, and on every key: the size to remember. */
  readonly onResized?: (size: number) => void
}

export function PaneDivider(props: PaneDividerProps) {
  const { label, orientation, pane, controls, size, min, max, initial, onResize, onResized } = props
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null)
  const latest = useRef(size)
  const [dragging, setDragging] = useState(false)
  const isVertical = orientation === 'vertical'
  const resize = (wanted: number) => {
    latest.current = Math.round(Math.min(max, Math.max(min, wanted)))
    onResize(latest.current)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { at: isVertical ? event.clientX : event.clientY, size }
    latest.current = size
    setDragging(true)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!start.current) return
    const moved = (isVertical ? event.clientX : event.clientY) - start.current.at
    resize(start.current.size + (pane === 'before' ? moved : -moved))
  }
  const onPointerEnd = () => {
    if (!start.current) return
    start.current = null
    setDragging(false)
    onResized?.(latest.current)
  }
  const settle = (wanted: number) => {
    resize(wanted)
    onResized?.(latest.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = isVertical ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const direction = event.key === more ? 1 : event.key === less ? -1 : 0
    const step = (event.shiftKey ? 64 : 16) * (pane === 'before' ? 1 : -1)
    if (direction !== 0) settle(size + direction * step)
    else if (event.key === 'Home') settle(min)
    else if (event.key === 'End') settle(max)
    else if (event.key === 'Enter') settle(initial)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be focused and dragged
    <div
      className={cx(styles.divider, styles[orientation], dragging && styles.dragging)}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-controls={controls}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onDoubleClick={() => settle(initial)}
      onKeyDown={onKeyDown}
    />
  )
}
