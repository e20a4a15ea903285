// How a state fails, as Retry and Catch see it.

/** An error by name and cause. Both may be missing: a bare Fail state gives neither (developer guide, "Handling errors"). */
export interface StatesError {
  readonly error?: string
  readonly cause?: string
  /** Decides which wildcards of ErrorEquals match. `limit` is a size limit hit outside of a task. */
  readonly origin: 'task' | 'timeout' | 'heartbeat' | 'state' | 'limit'
  /** A branch of a Parallel failed: States.BranchFailed matches too. */
  readonly fromBranch?: boolean
}
