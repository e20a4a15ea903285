// One execution of a simulation: the one that was started, a child of a Map Run, or one that a task started.
import type { ChildNumber, FrameInfo, Millis, Mocks, ServiceCall, TimerId, Token } from '../asl/Execution'
import type { FrameId, HistoryEvent } from '../asl/HistoryEvent'
import type { Program } from '../interpreter/Program'
import type { RunState } from '../interpreter/RunState'
import type { ExecutionId } from './Agenda'
import type { UsedMocks } from './pickMock'

/** Who is told when the execution ends. */
export type Starter =
  | {
      readonly kind: 'mapRun'
      readonly execution: ExecutionId
      /** Program index of the Map. */
      readonly owner: number
      readonly child: ChildNumber
      /** Of the item or batch. */
      readonly index: number
    }
  | {
      readonly kind: 'task'
      readonly execution: ExecutionId
      /** Program index of the Task. */
      readonly owner: number
      /** The call that waits for the end; null for one that does not wait. */
      readonly token: Token | null
      readonly version: 1 | 2
    }

/** A call of the world that has no final answer yet. */
export interface OpenCall {
  readonly token: Token
  readonly frame: FrameId
  readonly at: Millis
  readonly call: ServiceCall
  /** A worker has taken the activity's task. */
  readonly started: boolean
  /** The final answer is on its way. */
  readonly answered: boolean
  /** Nothing answers by itself: somebody has to. */
  readonly asks: boolean
  /** The execution the call started and waits for. */
  readonly nested: ExecutionId | null
}

export interface SimulatedExecution {
  readonly id: ExecutionId
  readonly starter: Starter | null
  readonly program: Program
  /** Mocks of its workflow, and which of them are used up; children of a Map Run share their parent's. */
  readonly mocks: Mocks
  readonly used: { picked: UsedMocks }
  state: RunState
  readonly events: HistoryEvent[]
  readonly frames: FrameInfo[]
  readonly timers: Map<TimerId, Millis>
  readonly open: Map<Token, OpenCall>
  /** Children of its Map Runs. */
  readonly children: Map<ChildNumber, ExecutionId>
  /** The turn the agenda holds for it; null for none. */
  turnAt: Millis | null
  /** Its end was told. */
  isOver: boolean
}
