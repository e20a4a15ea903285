// What the optimized Lambda integration hands on: the function's answer in the envelope of the HTTP call.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { sizeOf } from '../expressions/sizeOf'

const REQUEST = '00000000-0000-4000-8000-000000000000'
const DATE = 'Thu, 01 Jan 2026 00:00:00 GMT'
const TRACE = 'Root=1-00000000-000000000000000000000000;Sampled=0'

/** The members as recorded, for a function that answers `payload`. */
export function lambdaAnswer(payload: JsonValue): JsonObject {
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
