// A run driven on virtual time: its state, and everything that is going to happen to it. Plain data.
import type { Millis, Mocks, RunInput, TimerId, Token } from '../asl/Execution'
import type { Program } from '../interpreter/Program'
import type { RunState } from '../interpreter/RunState'
import type { DefaultAnswer } from './answersTo'
import type { InputMatches, UsedMocks } from './pickMock'

/** What stays the same during a run. */
export interface World {
  readonly program: Program
  readonly mocks: Mocks
  readonly answer: DefaultAnswer
  readonly matches?: InputMatches
}

/** An answer on its way. */
export interface Pending {
  readonly token: Token
  readonly input: RunInput
}

export interface VirtualRun {
  readonly state: RunState
  readonly timers: ReadonlyMap<TimerId, Millis>
  readonly answers: readonly Pending[]
  readonly used: UsedMocks
}
