// What the store of a run holds while there is none.
import type { RunView } from '../../core/runs/RunView'
import type { RunState } from './RunState'

/** The part of a run's state that is no function. */
export type RunFields = {
  [Key in keyof RunState as RunState[Key] extends (...args: never[]) => unknown ? never : Key]: RunState[Key]
}

const emptyView: RunView = {
  cursor: 0,
  states: new Map(),
  taken: new Map(),
  current: -1,
  outcome: null,
  failing: -1,
}

export const noRun: RunFields = {
  phase: 'idle',
  refusal: null,
  execution: 0,
  name: '',
  type: 'STANDARD',
  isForeign: false,
  opened: null,
  definition: null,
  states: [],
  stateIds: [],
  length: 0,
  cursor: 0,
  following: true,
  playing: false,
  view: emptyView,
  outcome: null,
  pending: [],
  executions: new Map(),
  startedAt: 0,
  now: 0,
  focus: new Map(),
}
