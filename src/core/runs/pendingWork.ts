// What waits for somebody: open callbacks and activities, and tasks whose mock asks.
import type { Millis } from '../asl/Execution'
import { parseResource } from '../asl/parseResource'
import type { JsonValue } from '../base/JsonValue'
import { isWaiting } from '../interpreter/isWaiting'
import { tokenText } from '../interpreter/tokenText'
import type { ExecutionId } from './Agenda'
import type { OpenCall, SimulatedExecution } from './SimulatedExecution'

export interface PendingWork {
  readonly execution: ExecutionId
  /** Program index of the Task, and its name. */
  readonly state: number
  readonly name: string
  readonly resource: string
  /** Answers carry it. */
  readonly taskToken: string
  readonly input: JsonValue
  /** Virtual time of the call. */
  readonly since: Millis
  /** Virtual time at which the task times out, and at which its heartbeat is missed; null for never. */
  readonly timeoutAt: Millis | null
  readonly heartbeatAt: Millis | null
  /** Iteration indices from the outside in. */
  readonly iteration: readonly number[]
  readonly kind: 'callback' | 'activity' | 'task'
  /** An activity that a worker has taken; callbacks and tasks have begun from the start. */
  readonly started: boolean
  /** The run waits for this answer; false when a mock leaves the call to its timeout. */
  readonly asks: boolean
}

/** All of it, in the order of the calls. */
export function pendingWork(executions: readonly SimulatedExecution[]): readonly PendingWork[] {
  return executions
    .filter(({ isOver }) => !isOver)
    .flatMap((execution) =>
      [...execution.open.values()]
        .filter(({ answered, token }) => !answered && isWaiting(execution.state, token))
        .map((open) => describe(execution, open)),
    )
    .sort((one, other) => one.since - other.since)
}

function describe({ id, state }: SimulatedExecution, open: OpenCall): PendingWork {
  const { call, token, frame, at, started, asks } = open
  const deadline = (kind: 'timeout' | 'heartbeat'): Millis | null =>
    state.timers.find((timer) => timer.frame === frame && timer.kind === kind)?.at ?? null
  const kind = kindOf(call.resource)
  return {
    execution: id,
    state: call.state,
    name: call.name,
    resource: call.resource,
    taskToken: tokenText(token, state.options.seed),
    input: call.input,
    since: at,
    timeoutAt: deadline('timeout'),
    heartbeatAt: deadline('heartbeat'),
    iteration: call.iteration,
    kind,
    started: started || kind !== 'activity',
    asks,
  }
}

function kindOf(resource: string): PendingWork['kind'] {
  const { kind, pattern } = parseResource(resource)
  if (kind === 'activity') return 'activity'
  return pattern === 'waitForTaskToken' ? 'callback' : 'task'
}
