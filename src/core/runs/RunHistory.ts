// What the page knows of a run: its states, frames and events. Append only; all pictures are folds over it.
import type { FrameInfo, Outcome, ProgramState } from '../asl/Execution'
import type { FrameId } from '../asl/HistoryEvent'
import type { EventColumns } from './EventColumns'
import { EventTable } from './EventTable'
import type { ExecutionSummary } from './ExecutionSummary'
import type { PendingWork } from './pendingWork'

/** What one exchange with the interpreter brings. */
export interface RunBatch {
  readonly columns: EventColumns
  /** Frames that began, in the order of their numbers. */
  readonly frames: readonly FrameInfo[]
  /** Null while the run goes on. */
  readonly outcome: Outcome | null
  /** Executions that began or changed, the one the run is about aside. */
  readonly executions: readonly ExecutionSummary[]
  /** How many executions there are: a run that was taken back has lost those from this number on. */
  readonly known: number
  /** All that waits for somebody. */
  readonly pending: readonly PendingWork[]
  /** Nothing more happens before somebody answers. */
  readonly asking: boolean
}

export class RunHistory {
  readonly states: readonly ProgramState[]
  readonly table = new EventTable()
  readonly frames: FrameInfo[] = []
  /** All other executions by id, in the order they began. */
  executions: ReadonlyMap<number, ExecutionSummary> = new Map()
  pending: readonly PendingWork[] = []
  asking = false
  outcome: Outcome | null = null
  private readonly iterations: (readonly number[])[] = []

  constructor(states: readonly ProgramState[]) {
    this.states = states
  }

  append({ columns, frames, outcome, executions, known, pending, asking }: RunBatch): void {
    for (const info of frames) {
      this.frames.push(info)
      this.iterations.push(this.iterationUnder(info))
    }
    this.table.append(columns)
    this.outcome = outcome
    const isLess = this.executions.size >= known
    if (executions.length > 0 || isLess) {
      const kept = isLess ? [...this.executions].filter(([id]) => id < known) : this.executions
      this.executions = new Map([...kept, ...executions.map((each) => [each.id, each] as const)])
    }
    this.pending = pending
    this.asking = asking
  }

  /** Iteration indices around a frame, from the outside in; branches of a Parallel are not counted. */
  iterationOf(frame: FrameId): readonly number[] {
    return this.iterations[frame] ?? []
  }

  private iterationUnder({ parent, owner, index }: FrameInfo): readonly number[] {
    const around = this.iterationOf(parent)
    return this.states[owner]?.type === 'Map' ? [...around, index] : around
  }
}
