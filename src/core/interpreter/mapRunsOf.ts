// The Map Runs of an execution, for views.
import type { MapRunFacts } from '../asl/Execution'
import { factsOf } from './openMapRun'
import type { RunState } from './RunState'
import { cellsFrom } from './Table'

/** All Map Runs so far, in the order they were started; those that are over are kept. */
export function mapRunsOf(state: RunState): readonly MapRunFacts[] {
  return cellsFrom(state.mapRuns, 0).map(factsOf)
}
