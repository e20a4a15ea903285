// What the page knows of a run: its states, frames and events. Append only; all pictures are folds over it.
import type { FrameInfo, Outcome, ProgramState } from '../asl/Execution'
import type { FrameId } from '../asl/HistoryEvent'
import type { EventColumns } from './EventColumns'
import { EventTable } from './EventTable'

/** What one exchange with the interpreter brings. */
export interface RunBatch {
  readonly columns: EventColumns
  /** Frames that began, in the order of their numbers. */
  readonly frames: readonly FrameInfo[]
  /** Null while the run goes on. */
  readonly outcome: Outcome | null
}

export class RunHistory {
  readonly states: readonly ProgramState[]
  readonly table = new EventTable()
  readonly frames: FrameInfo[] = []
  outcome: Outcome | null = null
  private readonly iterations: (readonly number[])[] = []

  constructor(states: readonly ProgramState[]) {
    this.states = states
  }

  append({ columns, frames, outcome }: RunBatch): void {
    for (const info of frames) {
      this.frames.push(info)
      this.iterations.push(this.iterationUnder(info))
    }
    this.table.append(columns)
    this.outcome = outcome
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
