// What the simulated world does with a call: the inputs it will send, and when.
import type { Effect, Millis, MockEntry, RunInput } from '../asl/Execution'
import { parseResource } from '../asl/parseResource'
import type { JsonValue } from '../base/JsonValue'
import { computeAnswer } from './mocks/computeAnswer'

type Invoke = Extract<Effect, { kind: 'invoke' }>

/** The plausible answer of a service where no mock is given. */
export type DefaultAnswer = (resource: string, input: JsonValue) => JsonValue

export interface Answers {
  /** In the order they are sent. */
  readonly inputs: readonly RunInput[]
  /** The answer itself is not among them: a person is to give it. */
  readonly asks: boolean
}

/**
 * The inputs that answer `invoke`. `pending`, `timedOut` and `ask` say nothing more after the submission; only a
 * waiting integration submits. A mock that cannot be computed, or has no response for the call, fails the task with
 * States.Runtime, which nothing retries or catches, and a cause that says so.
 */
export function answersTo(invoke: Invoke, mock: MockEntry | null, otherwise: DefaultAnswer): Answers {
  const { token, call } = invoke
  const { kind, pattern } = parseResource(call.resource)
  const at: Millis = invoke.at + Math.max(0, mock?.latency ?? 0)
  const inputs: RunInput[] = []
  const asks = mock?.ask === true && !isSilent(mock)
  if (kind === 'activity' && mock?.pending !== true && !asks) inputs.push({ kind: 'taskStarted', token, at: invoke.at })
  const submitted =
    mock?.submitted ?? ((mock === null || asks) && kind === 'service' && pattern !== 'requestResponse' ? {} : undefined)
  if (submitted !== undefined) inputs.push({ kind: 'taskSubmitted', token, at: invoke.at, output: submitted })
  if (!asks && !isSilent(mock)) inputs.push({ ...endOf(invoke, mock, otherwise), token, at })
  return { inputs, asks }
}

type End =
  | { readonly kind: 'taskSucceeded'; readonly output: JsonValue }
  | { readonly kind: 'taskFailed'; readonly error?: string; readonly cause?: string }

function endOf(invoke: Invoke, mock: MockEntry | null, otherwise: DefaultAnswer): End {
  const { name, resource, input } = invoke.call
  if (mock === null) return { kind: 'taskSucceeded', output: otherwise(resource, input) }
  if (mock.missing !== undefined) {
    const cause = `The mocked response "${mock.missing}" has no response for this attempt of the state "${name}".`
    return { kind: 'taskFailed', error: 'States.Runtime', cause }
  }
  if (mock.throw) return { kind: 'taskFailed', ...thrown(mock.throw) }
  if (mock.compute === undefined) return { kind: 'taskSucceeded', output: mock.return ?? null }
  const computed = computeAnswer(mock.compute, invoke)
  if (computed.ok) return { kind: 'taskSucceeded', output: computed.value }
  const cause = `The mock of the state "${name}" failed. ${computed.error}`
  return { kind: 'taskFailed', error: 'States.Runtime', cause }
}

/** Mocks are written by people: only texts count. */
function thrown({ error, cause }: NonNullable<MockEntry['throw']>): { error?: string; cause?: string } {
  return { ...(typeof error === 'string' && { error }), ...(typeof cause === 'string' && { cause }) }
}

function isSilent(mock: MockEntry | null): boolean {
  return mock?.pending === true || mock?.timedOut === true
}
