// From a run to the canvas: the state an event or a failure is about, selected and in sight.
import type { Studio } from '../../studio/Studio'
import { enclosingMaps } from './enclosingMaps'

/** Selects a state of the run by its program index and shows it; nothing where it is no longer in the definition. */
export function goToState({ run, document, canvas }: Studio, index: number): void {
  const id = run.getState().stateIds[index] ?? null
  if (id === null || !document.getState().doc.machine.states.has(id)) return
  document.getState().select({ kind: 'states', ids: [id] })
  canvas.current?.reveal(id)
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
