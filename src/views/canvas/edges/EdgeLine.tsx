// One transition: its line with an arrow, its pill, and how often the run took it.
import { type CSSProperties, memo } from 'react'
import { LABEL_FONT_SIZE } from '../../../core/graph/labelText'
import { useRun } from '../../../studio/StudioContext'
import { timesTaken } from '../run/runMarks'
import { type DrawnEdge, isSameDrawing } from './DrawnEdge'
import styles from './EdgeLine.module.css'
import type { FarPill } from './farPills'

const COUNT_HEIGHT = 18
/** How much larger a count is drawn where one sees names only. */
const FAR_COUNT = 1.6

interface Props {
  readonly drawn: DrawnEdge
  /** What stands for the pill while one is far away. */
  readonly far?: FarPill | undefined
  /** Only names are drawn, larger. */
  readonly isFar: boolean
  /** Drawn again above all others, because it is pointed at or selected. */
  readonly emphasis?: 'hovered' | 'selected'
}

export const EdgeLine = memo(
  function EdgeLine({ drawn, far, isFar, emphasis }: Props) {
    const { edge, path, corners, tip, pill, text, count } = drawn
    const times = useRun((run) => timesTaken(run, edge))
    // The line also as a style: only then does it glide to its next course.
    const course = { d: `path("${path}")` } as CSSProperties // `d` is CSS, if not in the typings
    return (
      // A line with another number of corners is another line: it fades in instead of gliding.
      <g
        key={corners}
        className={styles.edge}
        data-edge={edge.id}
        data-kind={edge.kind}
        data-taken={times > 0 || undefined}
        data-emphasis={emphasis}
      >
        <path className={`${styles.hit} nopan`} d={path} />
        <path className={styles.line} d={path} style={course} />
        <path
          className={styles.arrow}
          d="M0 0L-4.5 -8.5L4.5 -8.5Z"
          style={{ transform: `translate(${tip.x}px, ${tip.y}px) rotate(${tip.turn}deg)` }}
        />
        {pill && (
          <Pill
            pill={far ? instead(pill, far) : pill}
            text={far?.text ?? text}
            size={far?.size ?? LABEL_FONT_SIZE}
            full={edge.label}
          />
        )}
        {times > 1 && (
          <Count times={times} at={far && pill ? below(count, far, pill) : count} scale={isFar ? FAR_COUNT : 1} />
        )}
      </g>
    )
  },
  (a, b) =>
    a.emphasis === b.emphasis && a.isFar === b.isFar && isSamePill(a.far, b.far) && isSameDrawing(a.drawn, b.drawn),
)

/** Beside the pill it stands for, wherever the drawing has been shifted to. */
function instead(pill: NonNullable<DrawnEdge['pill']>, { box: { width, height }, dx, dy }: FarPill) {
  return { x: pill.x + dx, y: pill.y + dy, width, height }
}

/** The count under a pill that grew. */
function below(count: DrawnEdge['count'], far: FarPill, pill: NonNullable<DrawnEdge['pill']>): DrawnEdge['count'] {
  return { ...count, y: count.y + (far.box.height - pill.height) / 2 }
}

function isSamePill(a: FarPill | undefined, b: FarPill | undefined): boolean {
  return a === b || (a?.text === b?.text && a?.size === b?.size && a?.dx === b?.dx && a?.dy === b?.dy)
}

interface PillProps {
  readonly pill: NonNullable<DrawnEdge['pill']>
  readonly text: string
  /** Font size in px. */
  readonly size: number
  readonly full: string
}

function Pill({ pill: { x, y, width, height }, text, size, full }: PillProps) {
  return (
    <g className={`${styles.pill} nopan`} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <title>{full}</title>
      <rect width={width} height={height} rx={height / 2} />
      <text x={width / 2} y={height / 2 + size / 3} style={{ fontSize: size }}>
        {text}
      </text>
    </g>
  )
}

function Count({
  times,
  at,
  scale,
}: {
  readonly times: number
  readonly at: DrawnEdge['count']
  readonly scale: number
}) {
  const text = `×${times}`
  const width = 12 + text.length * 7
  const left = at.isBeside ? at.x : at.x - (width / 2) * scale
  // It grows away from the state or pill above it.
  const top = at.y - COUNT_HEIGHT / 2
  return (
    <g className={styles.count} style={{ transform: `translate(${left}px, ${top}px) scale(${scale})` }}>
      <rect width={width} height={COUNT_HEIGHT} rx={COUNT_HEIGHT / 2} />
      <text x={width / 2} y={13}>
        {text}
      </text>
    </g>
  )
}
