// A pane at the left or right: beside the canvas with a divider, or over it where there is no room.
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { cx } from '../../ui/cx'
import { IconButton } from '../../ui/IconButton'
import { PaneDivider } from '../../ui/PaneDivider'
import { type PaneFit, paneBounds } from './fitPanes'
import { initialShellLayout } from './ShellLayout'
import styles from './SidePane.module.css'

interface Props {
  readonly side: 'left' | 'right'
  readonly label: string
  readonly id: string
  readonly open: boolean
  readonly fit: PaneFit
  readonly onClose: () => void
  readonly onResize: (size: number) => void
  readonly onResized: (size: number) => void
  readonly children: ReactNode
}

export function SidePane({ side, label, id, open, fit, onClose, onResize, onResized, children }: Props) {
  const pane = useRef<HTMLElement>(null)
  const isOver = open && !fit.fits
  useEffect(() => {
    if (isOver) pane.current?.focus()
  }, [isOver])
  if (!open) return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOver && !event.defaultPrevented) onClose()
  }
  const divider = fit.fits && (
    <PaneDivider
      label={`Resize ${label}`}
      orientation="vertical"
      pane={side === 'left' ? 'before' : 'after'}
      controls={id}
      size={fit.size}
      {...paneBounds[side]}
      initial={side === 'left' ? initialShellLayout.leftSize : initialShellLayout.rightSize}
      onResize={onResize}
      onResized={onResized}
    />
  )
  return (
    <section
      ref={pane}
      className={cx(styles.pane, isOver && styles.over, isOver && styles[side])}
      style={{ width: fit.size }}
      aria-label={label}
      id={id}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {side === 'right' && divider}
      <div className={styles.content}>
        {isOver && (
          <div className={styles.head}>
            {label}
            <IconButton icon="close" label={`Close ${label}`} size="small" onClick={onClose} />
          </div>
        )}
        {children}
      </div>
      {side === 'left' && divider}
    </section>
  )
}
