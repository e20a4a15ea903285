// Task asks the world for something and waits for the answer, a timeout, or a heartbeat that does not come.
import { expressRefusal } from '../../asl/expressRefusal'
import type { Happening } from '../../asl/Happening'
import type { Move } from '../../asl/Move'
import { MAX_PAYLOAD_BYTES } from '../../asl/quotas'
import type { StateBehaviour } from '../../asl/StateBehaviour'
import type { StateBuild } from '../../asl/StateBuild'
import type { Visit } from '../../asl/Visit'
import type { JsonValue } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import type { CompiledExpression, Evaluated, EvaluationError } from '../../expressions/Evaluation'
import { exceeds } from '../../expressions/exceeds'
import { expectInteger } from '../../expressions/jsonata/Expected'
import { parameterFaults } from './parameterFaults'
import { type ServiceEvents, serviceEvents } from './serviceEvents'

interface TaskFields {
  readonly resource: string
  readonly events: ServiceEvents
  readonly timeout: CompiledExpression<number> | null
  readonly heartbeat: CompiledExpression<number> | null
  readonly credentials: CompiledExpression | null
  /** Parameters or Arguments are there: what is sent was meant for the service. */
  readonly hasParameters: boolean
}

/** What a task keeps between Scheduled and its end: plain data. */
interface Pending {
  readonly [key: string]: JsonValue
  readonly input: JsonValue
  readonly timeout: number | null
  readonly heartbeat: number | null
}

const SECONDS = expectInteger(0, 99_999_999)

/** Developer guide, "Task workflow state". */
export const runTask: StateBehaviour = {
  type: 'Task',
  compile(build) {
    const task = compileFields(build)
    return {
      enter: (visit) => schedule(visit, task),
      receive: (visit, happening) => receive(visit, task, happening),
      resume: (visit, happening) => resume(visit, task, happening),
    }
  },
}

function compileFields(build: StateBuild): TaskFields {
  const resource = build.field('Resource')
  if (typeof resource !== 'string') build.fault(['Resource'], 'Expected value of type [STRING]')
  const arn = typeof resource === 'string' ? resource : ''
  const refusal = build.workflowType === 'EXPRESS' ? expressRefusal(arn) : null
  if (refusal !== null) build.fault(['Resource'], refusal)
  return {
    resource: arn,
    events: serviceEvents(arn),
    timeout: build.number('TimeoutSeconds', SECONDS),
    heartbeat: build.number('HeartbeatSeconds', SECONDS),
    credentials: build.template('Credentials'),
    hasParameters: build.field(build.language === 'JSONata' ? 'Arguments' : 'Parameters') !== undefined,
  }
}

function schedule(visit: Visit, task: TaskFields): Move {
  const timeout = seconds(visit, task.timeout)
  if (!timeout.ok) return { kind: 'faulty', error: timeout.error }
  const heartbeat = seconds(visit, task.heartbeat)
  if (!heartbeat.ok) return { kind: 'faulty', error: heartbeat.error }
  if (task.events.polled && !visit.exists(task.resource)) {
    return {
      kind: 'faulty',
      error: { error: 'States.Runtime', cause: `The activity ${task.resource} does not exist.` },
    }
  }
  if (task.events.tokenShown) visit.openToken(true)
  const payload = visit.payload()
  if (!payload.ok) return { kind: 'faulty', error: payload.error }
  const unusable = task.hasParameters ? parameterFaults(task.resource, payload.value) : []
  if (unusable.length > 0) return { kind: 'faulty', error: unusableParameters(payload.value, unusable) }
  const credentials = task.credentials?.evaluate(visit.scope) ?? ok(undefined)
  if (!credentials.ok) return { kind: 'faulty', error: credentials.error }
  const pending: Pending = { input: payload.value, timeout: timeout.value, heartbeat: heartbeat.value }
  visit.memory = pending
  recordScheduled(visit, task, pending, credentials.value)
  return { kind: 'yield' }
}

function recordScheduled(
  visit: Visit,
  { events }: TaskFields,
  { input: value, timeout, heartbeat }: Pending,
  credentials: JsonValue | undefined,
): void {
  if (timeout === null && heartbeat === null && credentials === undefined) {
    visit.recordCall(events.scheduled, events.scheduling, value)
    return
  }
  visit.record(events.scheduled, {
    ...events.scheduling,
    value,
    ...(timeout !== null && { timeoutInSeconds: timeout }),
    ...(heartbeat !== null && { heartbeatInSeconds: heartbeat }),
    ...(credentials !== undefined && { credentials }),
  })
}

/** The recorded words. */
function unusableParameters(parameters: JsonValue, faults: readonly string[]): EvaluationError {
  const cause = `The Parameters '${JSON.stringify(parameters)}' could not be used to start the Task: [${faults.join(', ')}]`
  return { error: 'States.Runtime', cause }
}

function seconds(visit: Visit, field: CompiledExpression<number> | null): Evaluated<number | null> {
  return field ? field.evaluate(visit.scope) : ok(null)
}

function start(visit: Visit, task: TaskFields): Move {
  // `schedule` put it there, one turn before.
  const pending = visit.memory as Pending
  if (!task.events.tokenShown) visit.openToken(false)
  if (!task.events.polled) visit.recordCall(task.events.started, task.events.naming)
  if (pending.timeout !== null) visit.startTimer('timeout', visit.now + pending.timeout * 1000)
  startHeartbeat(visit, task)
  visit.invoke({ resource: task.resource, input: pending.input })
  return { kind: 'block' }
}

/** Only what answers by token can send heartbeats. */
function startHeartbeat(visit: Visit, task: TaskFields): void {
  // `schedule` put it there.
  const { heartbeat } = visit.memory as Pending
  if (heartbeat !== null && task.events.callback) visit.startTimer('heartbeat', visit.now + heartbeat * 1000)
}

function receive(visit: Visit, task: TaskFields, happening: Happening): Happening | null {
  const { events } = task
  switch (happening.kind) {
    case 'taskStarted':
      if (events.polled) visit.record(events.started, { workerName: happening.workerName })
      return null
    case 'taskSubmitted':
      visit.recordCall('TaskSubmitted', events.naming, happening.output)
      return null
    case 'heartbeat':
      visit.stopTimers('heartbeat')
      startHeartbeat(visit, task)
      return null
    case 'taskSucceeded':
      return end(visit, succeeded(visit, task, happening.output))
    case 'taskFailed':
      visit.record(events.failed, { ...events.naming, error: happening.error, cause: happening.cause })
      return end(visit, happening)
    case 'timer':
      visit.record(events.timedOut, { ...events.naming, error: 'States.Timeout' })
      return end(visit, happening)
    default:
      return null
  }
}

function end(visit: Visit, happening: Happening): Happening {
  visit.stopTimers()
  visit.closeToken()
  return happening
}

function succeeded(visit: Visit, { events, resource }: TaskFields, output: JsonValue): Happening {
  if (!exceeds(output, MAX_PAYLOAD_BYTES)) {
    visit.recordCall(events.succeeded, events.naming, output)
    return { kind: 'taskSucceeded', output }
  }
  const who = events.lambda ? resource : events.naming.resourceType
  const error = 'States.DataLimitExceeded'
  const cause = `The state/task '${who}' returned a result with a size exceeding the maximum number of bytes service limit.`
  visit.record(events.failed, { ...events.naming, error, cause })
  return { kind: 'taskFailed', error, cause }
}

function resume(visit: Visit, task: TaskFields, happening: Happening): Move {
  switch (happening.kind) {
    case 'turn':
      return start(visit, task)
    case 'taskSucceeded':
      return { kind: 'exit', result: happening.output }
    case 'taskFailed':
      return { kind: 'fail', error: { origin: 'task', error: happening.error, cause: happening.cause } }
    case 'timer':
      return {
        kind: 'fail',
        error: { origin: happening.timer === 'heartbeat' ? 'heartbeat' : 'timeout', error: 'States.Timeout' },
      }
    default:
      return { kind: 'block' }
  }
}
