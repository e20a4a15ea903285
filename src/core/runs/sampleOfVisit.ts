// What a state found in one visit of an execution, read from the history: a sample to try its fields on.
import type { FrameInfo } from '../asl/Execution'
import type { FrameId, HistoryEvent } from '../asl/HistoryEvent'
import type { StateSample } from '../asl/StateSample'
import { isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import { arnsOf } from '../interpreter/arnsOf'
import type { SimulatedExecution } from './SimulatedExecution'

type Source = Pick<SimulatedExecution, 'events' | 'frames' | 'program' | 'state'>

const ANSWERS = /^(Task|LambdaFunction|Activity)Succeeded$/
const CHILDREN_DONE = /^(ParallelState|MapState)Succeeded$/
const EXITS = /StateExited$/

/**
 * The sample of the visit that begins with event `entered`; null when no visit does. Results of a distributed Map are those of other
 * executions and stay unknown, and so does the token of a task that waits.
 */
export function sampleOfVisit(source: Source, entered: number): StateSample | null {
  const { events } = source
  const begin = events[entered - 1]
  if (!begin?.type.endsWith('StateEntered')) return null
  const visit = events.slice(entered, endOf(events, begin))
  const result = resultOf(source, begin, visit)
  const errorOutput = errorOf(source, begin, visit)
  return {
    input: begin.value ?? null,
    ...(result !== undefined && { result }),
    ...(errorOutput && { errorOutput }),
    variables: variablesBefore(events, begin),
    context: contextOf(source, begin),
  }
}

/** How many events there are when the visit is over: the chain has left the state, or the history ends. */
function endOf(events: readonly HistoryEvent[], { id, frame, state }: HistoryEvent): number {
  const left = events.findIndex(
    (event, index) => index >= id && event.frame === frame && event.state === state && EXITS.test(event.type),
  )
  return left < 0 ? events.length : left + 1
}

function resultOf({ frames }: Source, begin: HistoryEvent, visit: readonly HistoryEvent[]): JsonValue | undefined {
  const own = visit.filter(({ frame }) => frame === begin.frame)
  if (!own.some(({ type }) => CHILDREN_DONE.test(type))) return own.findLast(({ type }) => ANSWERS.test(type))?.value
  const children = new Map(childrenOf(frames, begin).map(({ frame, index }) => [frame, index]))
  const outputs: JsonValue[] = []
  for (const { frame, type, value = null } of visit) {
    const index = children.get(frame)
    // The last way out of a chain is its end; of children that were begun again the later ones count.
    if (index !== undefined && EXITS.test(type)) outputs[index] = value
  }
  return children.size > 0 ? outputs : undefined
}

function childrenOf(frames: readonly FrameInfo[], { frame, state }: HistoryEvent): readonly FrameInfo[] {
  return frames.filter(({ parent, owner }) => parent === frame && owner === state)
}

/** The latest error in the state, or in what runs inside of it. */
function errorOf({ frames }: Source, begin: HistoryEvent, visit: readonly HistoryEvent[]): JsonObject | null {
  const inside = (frame: FrameId): boolean =>
    frame === begin.frame || (frame > 0 && inside(frames[frame]?.parent ?? -1))
  const last = visit.findLast(
    ({ frame, error, type }) => error !== undefined && !type.startsWith('Execution') && inside(frame),
  )
  if (last) return { Error: last.error ?? null, Cause: last.cause ?? (last.type.endsWith('TimedOut') ? '' : null) }
  // A Fail state records no error; what was caught may show it.
  const exited = visit.at(-1)
  return exited?.exit?.startsWith('catch') ? errorIn(exited.value) : null
}

/** The first object that has an error's two members and no others. */
function errorIn(value: JsonValue | undefined): JsonObject | null {
  if (!isJsonObject(value)) return null
  const names = Object.keys(value)
  if (names.length === 2 && Object.hasOwn(value, 'Error') && Object.hasOwn(value, 'Cause')) return value
  for (const member of Object.values(value)) {
    const found = errorIn(member)
    if (found) return found
  }
  return null
}

/** What was assigned on the way to the visit, in this chain and in those around it. */
function variablesBefore(events: readonly HistoryEvent[], begin: HistoryEvent): JsonObject {
  const assigned: JsonObject[] = []
  for (let at: HistoryEvent | undefined = begin; at; at = events[at.previousEventId - 1]) {
    if (at.assignedVariables) assigned.unshift(at.assignedVariables)
    if (at.previousEventId >= at.id) break
  }
  return Object.assign({}, ...assigned)
}

function contextOf({ events, frames, state, program }: Source, begin: HistoryEvent): JsonObject {
  const { options, startedAt, input, redrives } = state
  const arns = arnsOf(options)
  const item = itemOf({ events, frames, program, state }, begin.frame)
  return {
    Execution: {
      Id: arns.execution,
      Input: input,
      StartTime: new Date(startedAt).toISOString(),
      Name: options.executionName,
      RoleArn: options.roleArn,
      RedriveCount: redrives,
    },
    StateMachine: { Id: arns.stateMachine, Name: options.stateMachineName },
    State: {
      Name: program.infos[begin.state]?.name ?? '',
      EnteredTime: new Date(begin.timestamp).toISOString(),
      RetryCount: 0,
    },
    ...(item && { Map: { Item: item } }),
  }
}

/** The iteration a chain belongs to; its value is what its first state got. */
function itemOf({ events, frames, program }: Source, frame: FrameId): JsonObject | null {
  let info = frames[frame]
  while (info && program.infos[info.owner]?.type !== 'Map') info = frames[info.parent]
  if (!info) return null
  const number = info.frame
  const first = events.find((event) => event.frame === number && event.type.endsWith('StateEntered'))
  return { Index: info.index, Value: first?.value ?? null }
}
