// What stands on the drawing for things to be put in: the points while something is placed, else the one "+".
import { lazy, Suspense, useMemo } from 'react'
import type { Box, EdgeId, Layout } from '../../../core/graph/Graph'
import { usePlacing as usePlacingStore } from '../../../studio/StudioContext'
import type { FarPill } from '../edges/farPills'
import { loadMarks } from '../loadLater'
import type { CanvasView } from '../useCanvasView'
import type { Picture } from '../usePicture'
import { Adder } from './Adder'
import type { Adding } from './useAdding'
import type { Placing } from './usePlacing'

const Marks = lazy(() => loadMarks().then((module) => ({ default: module.Marks })))

interface Props {
  readonly picture: Picture
  readonly placing: Placing
  readonly adding: Adding
  readonly view: CanvasView
  readonly far: ReadonlyMap<EdgeId, FarPill> | null
  readonly onAdded: () => void
}

export function Additions({ picture, placing, adding, view, far, onAdded }: Props) {
  const { mark, open, setOpen } = adding
  const { layout, origin } = picture
  const isPlacing = usePlacingStore(({ item }) => item !== null)
  const pills = useMemo(() => pillsOf(layout, far), [layout, far])
  const line = (mark?.edge && layout.routes.get(mark.edge)?.points) || []
  return (
    <>
      {isPlacing && (
        <Suspense fallback={null}>
          <Marks placing={placing} origin={origin} view={view} />
        </Suspense>
      )}
      {mark && (
        <Adder
          mark={mark}
          line={line}
          pills={pills}
          origin={origin}
          open={open}
          onOpenChange={setOpen}
          onAdded={onAdded}
        />
      )}
    </>
  )
}

function pillsOf({ routes }: Layout, far: Props['far']): readonly Box[] {
  return [...routes].flatMap(([id, { label }]) => far?.get(id)?.box ?? label ?? [])
}
