// How the world answers a Task that is tested without a mock: plausibly, and in the envelope AWS puts around it.
import { parseResource } from '../asl/parseResource'
import { type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { sizeOf } from '../expressions/sizeOf'
import { answerFor } from '../services/answerFor'

/** The catalogue's answer to `resource`; the optimized Lambda integration adds what the HTTP call told, as recorded. */
export function unmockedAnswer(resource: string, input: JsonValue): JsonValue {
  const answer = answerFor(resource, input)
  const { resourceType, action, pattern } = parseResource(resource)
  const isInvoke = resourceType === 'lambda' && action === 'invoke' && pattern === 'requestResponse'
  return isInvoke ? inEnvelope(memberOf(answer, 'Payload') ?? {}) : answer
}

const REQUEST = '00000000-0000-4000-8000-000000000000'
const DATE = 'Thu, 01 Jan 2026 00:00:00 GMT'
const TRACE = 'Root=1-00000000-000000000000000000000000;Sampled=0'

function inEnvelope(payload: JsonValue): JsonObject {
  const headers = {
    Connection: 'keep-alive',
    'Content-Length': String(sizeOf(payload)),
    'Content-Type': 'application/json',
    Date: DATE,
    'X-Amz-Executed-Version': '$LATEST',
    'x-amzn-Remapped-Content-Length': '0',
    'x-amzn-RequestId': REQUEST,
    'X-Amzn-Trace-Id': TRACE,
  }
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
  return {
    ExecutedVersion: '$LATEST',
    Payload: payload,
    SdkHttpMetadata: { AllHttpHeaders: lists, HttpHeaders: headers, HttpStatusCode: 200 },
    SdkResponseMetadata: { RequestId: REQUEST },
    StatusCode: 200,
  }
}
