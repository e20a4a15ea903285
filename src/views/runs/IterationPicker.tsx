// Which iteration of the Maps around a state is shown, here and on the canvas.
import { useRun, useStudio } from '../../studio/StudioContext'
import { Select } from '../../ui/Select'
import { enclosingMaps } from './enclosingMaps'

/** More than this is chosen on the canvas, where iterations can be searched. */
const mostOptions = 200

/** `index`: program index of the state. */
export function IterationPicker({ index }: { readonly index: number }) {
  const states = useRun((run) => run.states)
  return enclosingMaps(states, index).map((map) => <OneMap key={map} map={map} />)
}

function OneMap({ map }: { readonly map: number }) {
  const { run } = useStudio()
  const name = useRun(({ states }) => states[map]?.name ?? '')
  const id = useRun(({ stateIds }) => stateIds[map] ?? null)
  const total = useRun(({ view }) => view.states.get(map)?.iterations?.total ?? 0)
  const shown = useRun(({ focus }) => focus.get(map) ?? -1)
  if (id === null || total === 0) return null
  const numbers = Array.from({ length: Math.min(total, mostOptions) }, (_, at) => at)
  if (shown >= numbers.length) numbers.push(shown)
  const options = [
    { value: '-1', label: 'All iterations' },
    ...numbers.map((at) => ({ value: String(at), label: `Iteration #${at}` })),
  ]
  return (
    <Select
      variant="bare"
      aria-label={`Iteration of ${name}`}
      value={String(shown)}
      options={options}
      onChange={(value) => run.getState().showIteration(id, value === '-1' ? null : Number(value))}
    />
  )
}
