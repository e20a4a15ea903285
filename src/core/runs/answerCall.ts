// Who answers a call of a task: its mock, a workflow of the project, the simulated world itself, a person, or the catalogue.
import type { Effect, MockEntry, RunInput } from '../asl/Execution'
import { parseResource } from '../asl/parseResource'
import { answersTo } from './answersTo'
import { pickMock } from './pickMock'
import type { OpenCall, SimulatedExecution } from './SimulatedExecution'
import type { SimulatedWorld } from './SimulatedWorld'
import { serveCall } from './serveCall'
import { startNested } from './startNested'

type Invoke = Extract<Effect, { kind: 'invoke' }>

/** How a call is answered. */
interface Answers {
  readonly inputs: readonly RunInput[]
  readonly asks?: boolean
  readonly nested?: OpenCall['nested']
}

/** Opens the call and lets its answers arrive in time. */
export function answerCall(simulation: SimulatedWorld, execution: SimulatedExecution, invoke: Invoke): void {
  const { token, frame, at, call } = invoke
  const picked = pickMock(execution.mocks, execution.used.picked, call, simulation.world.matches)
  execution.used.picked = picked.used
  const {
    inputs,
    asks = false,
    nested = null,
  } = picked.entry === null ? unmocked(simulation, execution, invoke) : mocked(simulation, invoke, picked.entry)
  const isAnswered = nested !== null || inputs.some(isFinal)
  execution.open.set(token, { token, frame, at, call, started: false, answered: isAnswered, asks, nested })
  for (const input of inputs) simulation.answer(execution, input.at, token, input)
}

function mocked({ world }: SimulatedWorld, invoke: Invoke, entry: MockEntry): Answers {
  return answersTo(invoke, entry, world.answer)
}

function unmocked(simulation: SimulatedWorld, execution: SimulatedExecution, invoke: Invoke): Answers {
  const nested = startNested(simulation, execution, invoke)
  if (nested) return nested
  const served = serveCall(simulation, invoke)
  if (served) return { inputs: [served] }
  const { world } = simulation
  const byHand = world.attended === true && isByHand(invoke)
  return answersTo(invoke, byHand ? BY_HAND : null, world.answer)
}

/** Callbacks and activities: by their nature somebody outside of the workflow answers. */
function isByHand({ call }: Invoke): boolean {
  const { kind, pattern } = parseResource(call.resource)
  return kind === 'activity' || pattern === 'waitForTaskToken'
}

const BY_HAND: MockEntry = { ask: true }

function isFinal({ kind }: RunInput): boolean {
  return kind === 'taskSucceeded' || kind === 'taskFailed'
}
