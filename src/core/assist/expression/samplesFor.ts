// Which value stands for what in an expression: by the field it is written in.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import type { ExpressionSubject } from '../Assist'

/** What the context object has in any execution; the values of a real one come over it. */
const CONTEXT: JsonObject = {
  Execution: { Id: '', Input: {}, Name: '', RoleArn: '', StartTime: '', RedriveCount: 0 },
  State: { Name: '', EnteredTime: '', RetryCount: 0 },
  StateMachine: { Id: '', Name: '' },
  Task: { Token: '' },
  Map: { Item: { Index: 0, Value: null } },
}

/** The context object, and whether the value of a member is known or only that there is one. */
export function contextSample({ samples }: ExpressionSubject): JsonObject {
  return isJsonObject(samples?.context) ? { ...CONTEXT, ...samples.context } : CONTEXT
}

/** What `$` is in a JSONPath field; undefined where no execution has shown it. */
export function pathRoot({ field, isInCatch, samples = {} }: ExpressionSubject): JsonValue | undefined {
  const { input, result, output, errorOutput } = samples
  if (isInCatch) return field === 'Assign' ? errorOutput : input
  if (field === 'ResultSelector') return result
  if (field === 'Assign') return result ?? input
  return field === 'OutputPath' ? (output ?? input) : input
}

/** Members of `$states` that a field can read, with their values where known. */
export function statesMembers(subject: ExpressionSubject): ReadonlyMap<string, JsonValue | undefined> {
  const { field, isInCatch = false, samples = {} } = subject
  const members = new Map<string, JsonValue | undefined>([
    ['input', samples.input],
    ['context', contextSample(subject)],
  ])
  if (isInCatch) members.set('errorOutput', samples.errorOutput)
  else if (field === 'Output' || field === 'Assign') members.set('result', samples.result)
  return members
}

/** The value at the end of names and indices; of an array without an index the first item that has the name counts. */
export function valueAt(value: JsonValue | undefined, steps: readonly (string | number)[]): JsonValue | undefined {
  let at = value
  for (const step of steps) {
    if (typeof step === 'number') at = isJsonArray(at) ? at.at(step) : at
    else {
      const holder: JsonValue | undefined = isJsonArray(at)
        ? at.find((item) => isJsonObject(item) && Object.hasOwn(item, step))
        : at
      at = isJsonObject(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined
    }
    if (at === undefined) return undefined
  }
  return at
}

/** Names of the members of an object, or of the objects of an array. */
export function memberNames(value: JsonValue | undefined): readonly string[] {
  if (isJsonObject(value)) return Object.keys(value)
  if (!isJsonArray(value)) return []
  return [...new Set(value.slice(0, 20).flatMap((item) => (isJsonObject(item) ? Object.keys(item) : [])))]
}

/** A value in a few characters: `"PAID"`, `3 items`, `{ id, total }`. */
export function brief(value: JsonValue | undefined): string {
  if (value === undefined) return ''
  if (isJsonArray(value)) return value.length === 1 ? '1 item' : `${value.length} items`
  if (isJsonObject(value)) return cut(`{ ${Object.keys(value).join(', ')} }`)
  return cut(JSON.stringify(value))
}

function cut(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}
