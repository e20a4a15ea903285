// One transition: its line with an arrow, its pill, and how often the run took it.
import { type CSSProperties, memo } from 'react'
import { useRun } from '../../../studio/StudioContext'
import { timesTaken } from '../run/runMarks'
import { type DrawnEdge, isSameDrawing } from './DrawnEdge'
import styles from './EdgeLine.module.css'

interface Props {
  readonly drawn: DrawnEdge
  /** Drawn again above all others, because it is pointed at or selected. */
  readonly emphasis?: 'hovered' | 'selected'
}

export const EdgeLine = memo(
  function EdgeLine({ drawn, emphasis }: Props) {
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
        {pill && <Pill pill={pill} text={text} full={edge.label} />}
        {times > 1 && <Count times={times} at={count} />}
      </g>
    )
  },
  (a, b) => a.emphasis === b.emphasis && isSameDrawing(a.drawn, b.drawn),
)

interface PillProps {
  readonly pill: NonNullable<DrawnEdge['pill']>
  readonly text: string
  readonly full: string
}

function Pill({ pill: { x, y, width, height }, text, full }: PillProps) {
  return (
    <g className={`${styles.pill} nopan`} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <title>{full}</title>
      <rect width={width} height={height} rx={height / 2} />
      <text x={width / 2} y={height / 2 + 4}>
        {text}
      </text>
    </g>
  )
}

function Count({ times, at }: { readonly times: number; readonly at: DrawnEdge['count'] }) {
  const text = `×${times}`
  const width = 12 + text.length * 7
  const left = at.isBeside ? at.x : at.x - width / 2
  return (
    <g className={styles.count} style={{ transform: `translate(${left}px, ${at.y - 9}px)` }}>
      <rect width={width} height={18} rx={9} />
      <text x={width / 2} y={13}>
        {text}
      </text>
    </g>
  )
}
