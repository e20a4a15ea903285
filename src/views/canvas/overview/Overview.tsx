// The whole drawing in small, for workflows that do not fit on the screen; with the colours of the run. Dragging in it
// moves the view, the wheel zooms.
import { Panel, useReactFlow, useStore } from '@xyflow/react'
import { memo, type PointerEvent, useEffect, useMemo, useRef } from 'react'
import type { Box } from '../../../core/graph/Graph'
import type { StateId } from '../../../core/machine/Machine'
import { useRun } from '../../../studio/StudioContext'
import type { Status } from '../../../ui/statuses'
import { unite } from '../pictureBox'
import { hasRun, statusKeys, statusOf } from '../run/runMarks'
import type { Picture } from '../usePicture'
import styles from './Overview.module.css'
import { type OverviewShapes, overviewPaths, overviewShapes } from './overviewShapes'

interface Props {
  readonly picture: Picture
  /** Called when somebody pans or zooms by it. */
  readonly onUserMove: () => void
}

const LONG = 160
const SHORT = 112
/** Room around the drawing and the view, in px of the overview. */
const MARGIN = 5

export const Overview = memo(function Overview({ picture, onUserMove }: Props) {
  const { graph, layout, origin } = picture
  const drawn = overviewShapes(graph, layout)
  const left = useStore(({ transform: [x, , zoom] }) => -x / zoom)
  const top = useStore(({ transform: [, y, zoom] }) => -y / zoom)
  const width = useStore((flow) => flow.width / flow.transform[2])
  const height = useStore((flow) => flow.height / flow.transform[2])
  const view: Box = { x: left, y: top, width, height }
  const isHigh = drawn.area.height > drawn.area.width
  const size = isHigh ? { width: SHORT, height: LONG } : { width: LONG, height: SHORT }
  const area = { ...drawn.area, x: drawn.area.x + origin.x, y: drawn.area.y + origin.y }
  const { frame, scale } = frameAround(unite([area, view]), size)
  const { svg, ...pointer } = useMoving(scale, onUserMove)
  return (
    <Panel position="bottom-right" className={styles.overview}>
      <svg
        ref={svg}
        {...size}
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        role="img"
        aria-label="Overview"
        data-overview=""
        {...pointer}
      >
        <g transform={`translate(${origin.x} ${origin.y})`}>
          <Shapes drawn={drawn} />
        </g>
        <path
          className={styles.mask}
          strokeWidth={1.5 * scale}
          d={`${outlineOf(grown(frame, MARGIN * scale))}${outlineOf(view)}`}
        />
      </svg>
    </Panel>
  )
})

const Shapes = memo(function Shapes({ drawn }: { readonly drawn: OverviewShapes }) {
  const { shapes } = drawn
  // One value, so that it is drawn anew only when a state has another status. Ids of what is no state have no run.
  const words = useRun((run) =>
    hasRun(run) ? shapes.map(({ id }) => statusKeys[statusOf(run, id as StateId) ?? 'Not started']).join(' ') : '',
  )
  const paths = useMemo(() => {
    // What has just been joined.
    const statuses = words === '' ? [] : (words.split(' ') as Status[])
    return overviewPaths(drawn, statuses)
  }, [drawn, words])
  return paths.map(({ key, status, isContainer, outline }) => (
    <path
      key={key}
      className={styles.shape}
      data-status={status ?? undefined}
      data-container={isContainer || undefined}
      d={outline}
    />
  ))
})

/** What of the flow the overview shows, in its own proportions, and how many px of the flow are one of the overview. */
function frameAround(all: Box, size: Pick<Box, 'width' | 'height'>): { readonly frame: Box; readonly scale: number } {
  const scale = Math.max(all.width / size.width, all.height / size.height)
  const width = scale * size.width
  const height = scale * size.height
  const whole = { x: all.x - (width - all.width) / 2, y: all.y - (height - all.height) / 2, width, height }
  return { frame: grown(whole, MARGIN * scale), scale }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function outlineOf({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}

/** A wheel's step in doublings of the zoom. */
const WHEEL = { pixels: 0.002, lines: 0.05 }
/** The fingers on a touch pad make many small steps of the wheel. */
const PINCH = 10
const MOST = 0.5

function useMoving(scale: number, onUserMove: () => void) {
  const flow = useReactFlow()
  const svg = useRef<SVGSVGElement>(null)
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null)
  // React listens to the wheel in a way that cannot keep the page from zooming.
  useEffect(() => {
    const element = svg.current
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault()
      const step = -event.deltaY * (event.deltaMode === 1 ? WHEEL.lines : WHEEL.pixels) * (event.ctrlKey ? PINCH : 1)
      onUserMove()
      void flow.zoomTo(flow.getZoom() * 2 ** Math.min(MOST, Math.max(-MOST, step)))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [flow, onUserMove])
  const end = (): void => {
    last.current = null
  }
  return {
    svg,
    onPointerDown(event: PointerEvent<SVGSVGElement>): void {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      last.current = { x: event.clientX, y: event.clientY }
    },
    onPointerMove({ clientX, clientY }: PointerEvent): void {
      if (!last.current) return
      const { x, y, zoom } = flow.getViewport()
      const by = scale * zoom
      onUserMove()
      void flow.setViewport({ x: x - (clientX - last.current.x) * by, y: y - (clientY - last.current.y) * by, zoom })
      last.current = { x: clientX, y: clientY }
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
