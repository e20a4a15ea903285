// From a run to the canvas: the state an event or a failure is about, selected and in sight.
import type { StateId } from '../../core/machine/Machine'
import type { Studio } from '../../studio/Studio'
import { enclosingMaps } from './enclosingMaps'

/** Selects a state of the run by its program index and shows it; nothing where it is no longer in the definition. */
export function goToState(studio: Studio, index: number): void {
  const id = revealState(studio, index)
  if (id !== null) studio.document.getState().select({ kind: 'states', ids: [id] })
}

/** Brings a state of the run into sight, and gives its identity; null where it is no longer in the definition. */
export function revealState({ run, document, canvas }: Studio, index: number): StateId | null {
  const id = run.getState().stateIds[index] ?? null
  if (id === null || !document.getState().doc.machine.states.has(id)) return null
  canvas.current?.reveal(id)
  return id
}

/** Moves the cursor to an event, shows the iteration it happened in where another one is shown, and selects its state. */
export function goToEvent(studio: Studio, id: number): void {
  const run = studio.run.getState()
  const row = run.row(id)
  run.moveCursor(id)
  if (!row || row.state < 0) return
  const maps = enclosingMaps(run.states, row.state)
  row.iteration.forEach((iteration, level) => {
    const map = maps[level]
    const mapId = map === undefined ? null : run.stateIds[map]
    const shown = map === undefined ? undefined : run.focus.get(map)
    if (mapId && shown !== undefined && shown !== iteration) run.showIteration(mapId, iteration)
  })
  goToState(studio, row.state)
}
