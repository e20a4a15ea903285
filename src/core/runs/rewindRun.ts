// Takes a run back to where somebody watching has come to. The interpreter goes ahead of the picture and never stands inside of a
// state; whoever stops the run stops what they see.
import type { Seen } from './Seen'
import type { Simulation } from './Simulation'
import { ToldRun } from './ToldRun'

/** More turns at once than any slice of a run needs. */
const MANY = 1000

/**
 * A run told again, by a simulation that `begin` makes, up to the last place at which the root has at most `length` events; and what
 * was seen of the state that comes next. `run` itself is not touched.
 */
export function rewindRun(
  begin: () => Simulation,
  run: ToldRun,
  length: number,
): { readonly run: ToldRun; readonly seen: Seen } {
  const trial = new ToldRun(begin(), run.journal.slice(0, run.told))
  const { root } = trial.simulation
  let place = placeOf(trial)
  while (root.events.length <= length) {
    place = placeOf(trial)
    if (!trial.tellNext() && trial.simulation.stroke({ budget: 1 }).rest !== null) break
  }
  const again = new ToldRun(begin(), run.journal.slice(0, place.told))
  for (;;) {
    const left = place.progress - again.simulation.progress
    if (left <= 0) break
    again.stroke({ budget: Math.min(left, MANY) })
  }
  while (again.tellNext());
  const seen = {
    events: root.events.slice(place.events, length),
    frames: run.simulation.root.frames.slice(again.simulation.root.frames.length),
  }
  return { run: again, seen }
}

function placeOf({ simulation, told }: ToldRun): { progress: number; told: number; events: number } {
  return { progress: simulation.progress, told, events: simulation.root.events.length }
}
