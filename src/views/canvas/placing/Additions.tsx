// What stands on the drawing for things to be put in: the points while something is placed, else the one "+".
import { useMemo } from 'react'
import type { Box, EdgeId, Layout } from '../../../core/graph/Graph'
import type { FarPill } from '../edges/farPills'
import type { CanvasView } from '../useCanvasView'
import type { Picture } from '../usePicture'
import { Adder } from './Adder'
import { Marks } from './Marks'
import type { Adding } from './useAdding'
import type { Placing } from './usePlacing'

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
  const pills = useMemo(() => pillsOf(layout, far), [layout, far])
  const line = (mark?.edge && layout.routes.get(mark.edge)?.points) || []
  return (
    <>
      <Marks placing={placing} origin={origin} view={view} />
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
