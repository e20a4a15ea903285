// What the parts of a simulation see of it.
import type { Millis, Mocks, RunInput, Token } from '../asl/Execution'
import type { Program } from '../interpreter/Program'
import type { Step } from '../interpreter/Step'
import type { ExecutionId } from './Agenda'
import type { ObjectStore } from './ObjectStore'
import type { SimulatedExecution, Starter } from './SimulatedExecution'
import type { World } from './World'

export interface SimulatedWorld {
  readonly world: World
  /** By id. */
  readonly executions: readonly SimulatedExecution[]
  readonly objects: ObjectStore
  /** Virtual time: that of the latest event. */
  readonly now: Millis
  execution(id: ExecutionId): SimulatedExecution
  /** Registers an execution that has just been started. */
  add(
    program: Program,
    started: Step,
    starter: Starter | null,
    mocks: Mocks,
    used: SimulatedExecution['used'],
  ): SimulatedExecution
  /** Lets an answer arrive at `at`; with a token only if its call is still open then. */
  answer(execution: SimulatedExecution, at: Millis, token: Token | null, input: RunInput): void
}
