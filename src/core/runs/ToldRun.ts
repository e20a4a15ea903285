// A simulation and what people have done to it, each thing told at its place: the same journal gives the same run again.
import { type ActionResult, actOn, type JournalEntry, type RunAction } from './RunAction'
import type { Simulation, Stroke, StrokeOptions } from './Simulation'

export class ToldRun {
  readonly simulation: Simulation
  /** Grows with `act`. */
  readonly journal: JournalEntry[]
  /** Entries of the journal that have happened. */
  told = 0

  constructor(simulation: Simulation, journal: readonly JournalEntry[]) {
    this.simulation = simulation
    this.journal = [...journal]
  }

  /** Lets happen what comes next: everything in the journal that is due here, then a stroke that ends where the next entry has its place. */
  stroke({ budget, ...options }: StrokeOptions): Stroke {
    while (this.tellNext());
    const entry = this.journal[this.told]
    const most = entry ? Math.max(1, entry.progress - this.simulation.progress) : budget
    return this.simulation.stroke({ ...options, budget: Math.min(budget, most) })
  }

  /** Does the next entry of the journal. False when its place is still to come, or there is none. */
  tellNext(): boolean {
    const entry = this.journal[this.told]
    if (!entry || entry.progress > this.simulation.progress) return false
    this.told += 1
    actOn(this.simulation, entry.action)
    return true
  }

  /** Does something now, and writes it down unless it was refused. */
  act(action: RunAction): ActionResult {
    const { progress } = this.simulation
    const result = actOn(this.simulation, action)
    if (result.fault !== null) return result
    this.journal.splice(this.told, 0, { progress, action })
    this.told += 1
    return result
  }
}
