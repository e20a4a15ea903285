// What people do to a run from outside. Written down with its place, so that the same run can be told again.
import type { JsonValue } from '../base/JsonValue'
import type { ExecutionId } from './Agenda'
import type { Seen } from './Seen'
import type { Simulation } from './Simulation'
import {
  type ActivityTask,
  type ApiFault,
  getActivityTask,
  sendTaskFailure,
  sendTaskHeartbeat,
  sendTaskSuccess,
} from './taskApi'

export type RunAction =
  | { readonly kind: 'succeedTask'; readonly taskToken: string; readonly output: JsonValue }
  | { readonly kind: 'failTask'; readonly taskToken: string; readonly error?: string; readonly cause?: string }
  | { readonly kind: 'beatTask'; readonly taskToken: string }
  | { readonly kind: 'takeActivity'; readonly activityArn: string; readonly workerName?: string }
  /** Lets time run to the next deadline of those who are asked. */
  | { readonly kind: 'passTime' }
  | {
      readonly kind: 'stop'
      readonly execution: ExecutionId
      readonly error?: string
      readonly cause?: string
      /** Where the run was taken back to what somebody saw of it. */
      readonly seen?: Seen
    }
  | { readonly kind: 'redrive'; readonly execution: ExecutionId }
  /** The turn that comes next never ended: its evaluation fails instead. */
  | { readonly kind: 'giveUp' }

/** An action and its place: `Simulation.progress` when it was done. */
export interface JournalEntry {
  readonly progress: number
  readonly action: RunAction
}

/** What became of an action. */
export interface ActionResult {
  /** AWS's refusal; null when the action was done. */
  readonly fault: ApiFault | null
  /** What GetActivityTask gave; null for other actions, and when no task waits. */
  readonly task: ActivityTask | null
}

const DONE: ActionResult = { fault: null, task: null }

/** Does an action to the simulation. */
export function actOn(simulation: Simulation, action: RunAction): ActionResult {
  switch (action.kind) {
    case 'succeedTask':
      return { ...DONE, fault: sendTaskSuccess(simulation, action.taskToken, action.output) }
    case 'failTask':
      return { ...DONE, fault: sendTaskFailure(simulation, action.taskToken, reasonOf(action)) }
    case 'beatTask':
      return { ...DONE, fault: sendTaskHeartbeat(simulation, action.taskToken) }
    case 'takeActivity':
      return { ...DONE, task: getActivityTask(simulation, action.activityArn, action.workerName) }
    case 'passTime':
      simulation.stroke({ budget: 1, impatient: true })
      return DONE
    case 'stop':
      if (action.seen) simulation.see(action.execution, action.seen)
      simulation.send(action.execution, [{ kind: 'stop', at: simulation.now, ...reasonOf(action) }])
      return DONE
    case 'redrive':
      simulation.send(action.execution, [{ kind: 'redrive', at: simulation.now }])
      return DONE
    case 'giveUp':
      simulation.giveUp()
      return DONE
  }
}

function reasonOf({ error, cause }: { readonly error?: string; readonly cause?: string }): {
  error?: string
  cause?: string
} {
  return { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) }
}
