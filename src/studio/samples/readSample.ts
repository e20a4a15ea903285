// A sample as JSON text, and back.
import type { StateSample } from '../../core/asl/StateSample'
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/base/JsonValue'
import { err, ok, type Result } from '../../core/base/Result'
import { jsonFault } from '../testing/jsonFault'

const MEMBERS: ReadonlySet<string> = new Set(['input', 'result', 'errorOutput', 'variables', 'context'])

/** The text of a sample; the context object is left out, since it is seldom what somebody wants to change. */
export function writeSample({ input, result, errorOutput, variables }: StateSample): string {
  const shown = {
    input,
    ...(result !== undefined && { result }),
    ...(errorOutput !== undefined && { errorOutput }),
    ...(Object.keys(variables).length > 0 && { variables }),
  }
  return JSON.stringify(shown, null, 2)
}

/** Reads a text with the members of a sample; `context` stands in for one that is not there. The error is a sentence. */
export function readSample(text: string, context: JsonObject): Result<StateSample, string> {
  const fault = text.trim() === '' ? 'Write a JSON object such as { "input": {} }.' : jsonFault(text)
  if (fault !== null) return err(fault)
  // JSON, as `jsonFault` has found.
  const value = JSON.parse(text) as JsonValue
  const odd = isJsonObject(value) ? Object.keys(value).find((name) => !MEMBERS.has(name)) : ''
  if (!isJsonObject(value) || odd !== undefined) return err(oddSentence(odd ?? ''))
  const { input = {}, result, errorOutput, variables = {}, context: own = context } = value
  if (!isJsonObject(variables)) return err('"variables" is an object: names and values.')
  if (!isJsonObject(own)) return err('"context" is an object.')
  return ok({
    input,
    ...(result !== undefined && { result }),
    ...(errorOutput !== undefined && { errorOutput }),
    variables,
    context: own,
  })
}

function oddSentence(odd: string): string {
  const members =
    'A sample is an object with "input", "result", "errorOutput", "variables" and "context", as far as there are any'
  return odd === '' ? `${members}.` : `${members}; not "${odd}".`
}
