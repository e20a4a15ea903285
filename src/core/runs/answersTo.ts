// What the simulated world does with a call: the inputs it will send, and when.
import type { Effect, Millis, MockEntry, RunInput } from '../asl/Execution'
import { parseResource } from '../asl/parseResource'
import type { JsonValue } from '../base/JsonValue'

type Invoke = Extract<Effect, { kind: 'invoke' }>

/** The plausible answer of a service where no mock is given. */
export type DefaultAnswer = (resource: string, input: JsonValue) => JsonValue

/**
 * The inputs that answer `invoke`, in order. `pending` and `timedOut` say nothing more after the submission; only a waiting
 * integration submits.
 */
export function answersTo(invoke: Invoke, mock: MockEntry | null, otherwise: DefaultAnswer): readonly RunInput[] {
  const { token, call } = invoke
  const { kind, pattern } = parseResource(call.resource)
  const at: Millis = invoke.at + Math.max(0, mock?.latency ?? 0)
  const inputs: RunInput[] = []
  if (kind === 'activity' && mock?.pending !== true) inputs.push({ kind: 'taskStarted', token, at: invoke.at })
  const submitted =
    mock?.submitted ?? (mock === null && kind === 'service' && pattern !== 'requestResponse' ? {} : undefined)
  if (submitted !== undefined) inputs.push({ kind: 'taskSubmitted', token, at: invoke.at, output: submitted })
  if (isSilent(mock)) return inputs
  if (mock?.throw) inputs.push({ kind: 'taskFailed', token, at, ...thrown(mock.throw) })
  else
    inputs.push({
      kind: 'taskSucceeded',
      token,
      at,
      output: mock === null ? otherwise(call.resource, call.input) : (mock.return ?? null),
    })
  return inputs
}

/** Mocks are written by people: only texts count. */
function thrown({ error, cause }: NonNullable<MockEntry['throw']>): { error?: string; cause?: string } {
  return { ...(typeof error === 'string' && { error }), ...(typeof cause === 'string' && { cause }) }
}

function isSilent(mock: MockEntry | null): boolean {
  return mock?.pending === true || mock?.timedOut === true
}
