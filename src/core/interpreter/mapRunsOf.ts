// The Map Runs of an execution, for views.
import type { MapRunFacts } from '../asl/Execution'
import { factsOf } from './openMapRun'
import type { RunState } from './RunState'
import { cellsOf } from './Table'

/** All Map Runs so far, in the order they were started; those that are over are kept. */
export function mapRunsOf(state: RunState): readonly MapRunFacts[] {
  return cellsOf(state.mapRuns).map(factsOf)
}
