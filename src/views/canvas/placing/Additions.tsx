// What stands on the drawing for things to be put in: the points while something is placed, else the one "+".
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
  readonly onAdded: () => void
}

export function Additions({ picture: { origin }, placing, adding, view, onAdded }: Props) {
  const { mark, open, setOpen } = adding
  return (
    <>
      <Marks placing={placing} origin={origin} view={view} />
      {mark && <Adder mark={mark} origin={origin} open={open} onOpenChange={setOpen} onAdded={onAdded} />}
    </>
  )
}
