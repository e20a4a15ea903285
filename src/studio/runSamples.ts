// What a state had in the execution on screen, for whoever completes or explains an expression of it.
import type { HistoryEvent } from '../core/asl/HistoryEvent'
import type { Samples } from '../core/assist/Assist'
import type { JsonObject, JsonValue } from '../core/base/JsonValue'
import type { StudioDocument } from '../core/document/StudioDocument'
import { parseJsonText } from '../core/expressions/parseJsonText'
import type { StateId } from '../core/machine/Machine'
import { MACHINE_SCOPE } from '../core/machine/readMachine'
import { assignedVariables } from '../core/machine/variables/assignedVariables'
import { visibleScopes } from '../core/machine/variables/visibleScopes'
import type { StateVisit } from '../core/runs/RunView'
import type { RunState } from './runs/RunState'

/** Events of a visit that are looked through for its result; a task may be tried for ever. */
const MOST_EVENTS = 200
/** States whose variables are asked for. */
const MOST_STATES = 100

/** The latest visit up to the cursor. Without a run the first state has the input that is ready for the next one. */
export async function runSamples(run: RunState, doc: StudioDocument, input: string, id: StateId): Promise<Samples> {
  const visit = run.stateRun(id)?.visits.at(-1)
  if (!visit) return readySamples(doc, input, id)
  const ids = { ...eventsOf(run, visit), variables: variableEvents(run, doc, id, visit.entered) }
  const wanted = [visit.entered, visit.ended, ids.result, ids.fault, ...ids.variables].filter((event) => event > 0)
  const [events, described] = await Promise.all([run.details([...new Set(wanted)]), run.describe()])
  const byId = new Map(events.map((event) => [event.id, event]))
  const entered = byId.get(visit.entered)
  const left = byId.get(visit.ended)
  const output = left?.type.endsWith('StateExited') ? left.value : undefined
  const result = byId.get(ids.result)?.value
  const fault = byId.get(ids.fault)
  return {
    ...(entered?.value !== undefined && { input: entered.value }),
    ...(output !== undefined && { output }),
    ...(result !== undefined && { result }),
    ...(fault && { errorOutput: errorOutput(fault) }),
    context: contextOf(described, entered),
    variables: Object.assign(
      {},
      ...ids.variables.map((event) => byId.get(event)?.assignedVariables ?? {}),
    ) as JsonObject,
  }
}

function readySamples({ machine }: StudioDocument, text: string, id: StateId): Samples {
  const parsed = parseJsonText(text)
  if (!parsed.ok) return {}
  const context = { Execution: { Input: parsed.value } }
  return machine.scopes.get(MACHINE_SCOPE)?.start === id ? { input: parsed.value, context } : { context }
}

/** Ids of the event with the result of the work, and of the last error; 0 for none. */
function eventsOf(run: RunState, { entered, ended }: StateVisit): { readonly result: number; readonly fault: number } {
  const first = run.row(entered)
  const last = ended > 0 ? Math.min(ended, run.cursor) : run.cursor
  let result = 0
  let fault = 0
  for (let id = last; id > Math.max(entered, last - MOST_EVENTS) && result === 0; id -= 1) {
    const row = run.row(id)
    if (!row || row.state !== first?.state) continue
    if (/^(?:Task|LambdaFunction|Activity)Succeeded$/.test(row.type)) result = id
    else if (fault === 0 && /(?:Failed|TimedOut)$/.test(row.type)) fault = id
  }
  return { result, fault }
}

/** Of each state that assigns what is visible, the event with which it was last left before `entered`, in order. */
function variableEvents(run: RunState, { machine }: StudioDocument, id: StateId, entered: number): readonly number[] {
  const state = machine.states.get(id)
  if (!state) return []
  const scopes = visibleScopes(machine, state.scope)
  const states = new Set(
    assignedVariables(machine).flatMap((assigned) => (scopes.includes(assigned.scope) ? [assigned.state.id] : [])),
  )
  return [...states]
    .slice(0, MOST_STATES)
    .map((assigning) => {
      const visits = run.stateRun(assigning)?.visits ?? []
      return visits.findLast(({ ended }) => ended > 0 && ended < entered)?.ended ?? 0
    })
    .filter((event) => event > 0)
    .sort((a, b) => a - b)
}

function errorOutput({ error = '', cause = '' }: HistoryEvent): JsonObject {
  return { Error: error, Cause: cause }
}

function contextOf(described: JsonObject | null, entered: HistoryEvent | undefined): JsonObject {
  const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '')
  const input = parseJsonText(text(described?.input))
  const machine = text(described?.stateMachineArn)
  return {
    Execution: {
      Id: text(described?.executionArn),
      Input: input.ok ? input.value : {},
      Name: text(described?.name),
      StartTime: text(described?.startDate),
    },
    State: { Name: entered?.name ?? '', EnteredTime: entered ? new Date(entered.timestamp).toISOString() : '' },
    StateMachine: { Id: machine, Name: machine.split(':').at(-1) ?? '' },
  }
}
