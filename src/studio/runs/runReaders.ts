// What views read of a run beside its fields.
import { typeOfCode } from '../../core/runs/eventCodes'
import type { RunDriver } from './RunDriver'
import type { EventRow, RunState } from './RunState'

type Readers = Pick<RunState, 'row' | 'details' | 'awsHistory' | 'describe' | 'written' | 'sample' | 'stateRun'>

export function runReaders(driver: RunDriver, get: () => RunState): Readers {
  return {
    row: (id) => (id >= 1 && id <= get().length ? rowOf(driver, id) : null),
    details: (ids) => driver.details(ids),
    awsHistory: () => driver.awsHistory(),
    describe: (execution) => driver.describe(execution),
    written: () => driver.written(),
    sample: (entered) => driver.sample(entered),
    stateRun(id) {
      const index = driver.live?.indices.get(id)
      return index === undefined ? null : (get().view.states.get(index) ?? null)
    },
  }
}

function rowOf({ live }: RunDriver, id: number): EventRow | null {
  if (!live) return null
  const { columns } = live.history.table
  const at = id - 1
  return {
    id,
    previousEventId: columns.previousEventId[at] ?? 0,
    timestamp: columns.timestamp[at] ?? 0,
    type: typeOfCode(columns.type[at] ?? 0),
    state: columns.state[at] ?? -1,
    iteration: live.history.iterationOf(columns.frame[at] ?? 0),
  }
}
