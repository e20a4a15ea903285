// What a simulation is given besides the execution itself: how the world around it answers.
import type { Mocks } from '../asl/Execution'
import type { WorkflowType } from '../asl/StateType'
import type { Program } from '../interpreter/Program'
import type { DefaultAnswer } from './answersTo'
import type { InputMatches } from './pickMock'

/** A workflow of the project that others may start by its name. */
export interface KnownWorkflow {
  readonly name: string
  readonly type: WorkflowType
  readonly program: Program
  readonly mocks: Mocks
}

/** A workflow of the project that cannot be run, and why. */
export interface FaultyWorkflow {
  readonly fault: string
}

export interface World {
  /** The plausible answer of a service where no mock is given. */
  readonly answer: DefaultAnswer
  readonly matches?: InputMatches
  /** Texts of the simulated S3 by `bucket/key`. */
  readonly objects?: Readonly<Record<string, string>>
  /** Finds the workflow a state machine ARN or name means; null when the project has none of that name. */
  readonly workflow?: (name: string) => KnownWorkflow | FaultyWorkflow | null
  /**
   * Somebody is there to answer: callbacks and activities without a mock wait for them, and time does not run past a deadline of
   * what they are asked.
   */
  readonly attended?: boolean
}
