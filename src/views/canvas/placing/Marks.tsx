// The insertion points on the drawing while something is placed, and the ghost of what is placed.
import { useStore, ViewportPortal } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Point } from '../../../core/graph/Graph'
import { usePlacing as usePlacingStore, useStudio } from '../../../studio/StudioContext'
import { GlyphTile } from '../../../ui/GlyphTile'
import { Icon } from '../../../ui/Icon'
import type { CanvasView } from '../useCanvasView'
import { pointId } from './insertionPoints'
import { MarkButtons } from './MarkButtons'
import type { MarkedPoint } from './MarkedPoint'
import styles from './Marks.module.css'
import { markTransform } from './markTransform'
import { isSnapped, type Placing } from './usePlacing'

interface Props {
  readonly placing: Placing
  readonly origin: Point
  readonly view: CanvasView
}

export function Marks({ placing, origin, view }: Props) {
  const item = usePlacingStore((state) => state.item)
  const zoom = useStore((flow) => flow.transform[2])
  if (!item || placing.marks.length === 0) return null
  // At least 24 px on the screen, however small the drawing.
  const scale = 1 / Math.min(1, zoom)
  return (
    <ViewportPortal>
      {placing.byPointer ? (
        <PointerMarks marks={placing.marks} origin={origin} view={view} scale={scale} />
      ) : (
        <MarkButtons placing={placing} item={item} origin={origin} scale={scale} />
      )}
    </ViewportPortal>
  )
}

interface PointerProps {
  readonly marks: readonly MarkedPoint[]
  readonly origin: Point
  readonly view: CanvasView
  readonly scale: number
}

function PointerMarks({ marks, origin, view, scale }: PointerProps) {
  const target = usePlacingStore((state) => (state.target ? pointId(state.target) : null))
  const aimed = marks.find(({ id }) => id === target)
  return (
    <>
      {marks.map((mark) => (
        <span
          key={mark.id}
          className={styles.mark}
          data-aimed={mark.id === target || undefined}
          style={{ transform: markTransform(mark, origin, scale) }}
        >
          <Icon name="add" size={14} />
        </span>
      ))}
      <Ghost aimed={aimed} origin={origin} view={view} />
    </>
  )
}

interface GhostProps {
  readonly aimed: MarkedPoint | undefined
  readonly origin: Point
  readonly view: CanvasView
}

/** Near a point it stands there, in the drawing; else it goes along with the pointer. */
function Ghost({ aimed, origin, view }: GhostProps) {
  const item = usePlacingStore((state) => state.item)
  const pointer = usePlacingStore((state) => state.pointer)
  const { view: views } = useStudio()
  const said = useRef<string | null>(null)
  const snapped = aimed && pointer && isSnapped(view, aimed, pointer) ? aimed : null
  useEffect(() => {
    if (!snapped || !item || said.current === snapped.id) return
    said.current = snapped.id
    views.getState().announce(`${item.kind === 'new' ? 'Insert' : 'Move'} ${item.name} ${snapped.where}`)
  }, [snapped, item, views])
  if (!item || !pointer) return null
  const card = (
    <>
      <GlyphTile name={item.icon} size={28} />
      <span className={styles.name}>{item.name}</span>
    </>
  )
  if (snapped) {
    const { x, y } = snapped.at
    return (
      <div className={styles.ghost} style={{ transform: `translate(${x + origin.x - 120}px, ${y + origin.y - 24}px)` }}>
        {card}
      </div>
    )
  }
  return createPortal(
    <div className={styles.carried} style={{ left: pointer.x + 12, top: pointer.y + 8 }}>
      {card}
    </div>,
    document.body,
  )
}
