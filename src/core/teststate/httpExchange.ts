// The request and response of an HTTP Task, as level TRACE shows them.
import { isJsonArray, isJsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import type { InspectionData } from './TestStateResult'

const USER_AGENT = 'Amazon|StepFunctions|HttpInvoke|us-east-1'

/** From the task's effective input and its result; nothing is sent, so secrets of a connection are not in it. */
export function httpExchange(
  input: JsonValue,
  result: JsonValue | undefined,
): Pick<InspectionData, 'request' | 'response'> {
  const body = memberOf(input, 'RequestBody')
  const request = {
    protocol: 'https',
    method: textOf(memberOf(input, 'Method')),
    url: urlOf(input),
    headers: headersOf({ ...objectOf(memberOf(input, 'Headers')), 'user-agent': USER_AGENT }),
    ...(body !== undefined && { body: textOf(body) }),
  }
  if (result === undefined) return { request }
  const response = {
    protocol: 'https',
    statusCode: textOf(memberOf(result, 'StatusCode')),
    statusMessage: textOf(memberOf(result, 'StatusText')),
    headers: headersOf(objectOf(memberOf(result, 'Headers'))),
    body: textOf(memberOf(result, 'ResponseBody')),
  }
  return { request, response }
}

function urlOf(input: JsonValue): string {
  const query = Object.entries(objectOf(memberOf(input, 'QueryParameters'))).flatMap(([name, value]) =>
    (isJsonArray(value) ? value : [value]).map(
      (one) => `${encodeURIComponent(name)}=${encodeURIComponent(textOf(one))}`,
    ),
  )
  const endpoint = textOf(memberOf(input, 'ApiEndpoint'))
  return query.length === 0 ? endpoint : `${endpoint}?${query.join('&')}`
}

function headersOf(headers: Readonly<Record<string, JsonValue>>): string {
  const list = Object.entries(headers).map(
    ([name, value]) => `${name}: ${isJsonArray(value) ? value.map(textOf).join(', ') : textOf(value)}`,
  )
  return `[${list.join(', ')}]`
}

function objectOf(value: JsonValue | undefined): Readonly<Record<string, JsonValue>> {
  return isJsonObject(value) ? value : {}
}

function textOf(value: JsonValue | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
