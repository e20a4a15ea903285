// The value a field begins with when it is completed: what it needs, with stops where something is to be filled in.
import type { FieldSpec, QueryLanguage } from '../../asl/StateType'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import { bareStop, emptyObject, stop } from '../write/stops'

/** Counts the stops of one completion. */
export class Stops {
  private count = 0

  text(text = ''): string {
    this.count += 1
    return stop(this.count, text)
  }

  bare(text: string): string {
    this.count += 1
    return bareStop(this.count, text)
  }

  object(): string {
    this.count += 1
    return emptyObject(this.count)
  }
}

export function sampleValue(field: FieldSpec, language: QueryLanguage, stops = new Stops()): JsonValue {
  const { kind, example, values, items = [] } = field
  if (kind === 'machine') return field.at[0] === 'States' ? stops.object() : machineSample(field, stops)
  if (kind === 'machines') return [machineSample(field, stops)]
  if (kind === 'list') return example === undefined ? [objectSample(items, language, stops)] : filled(example, stops)
  if (kind === 'condition') return `{% ${stops.text('true')} %}`
  if (kind === 'target') return stops.text()
  if (kind === 'enum') return values?.length === 1 ? (values[0] ?? '') : stops.text()
  if (kind === 'boolean') return example ?? true
  if (kind === 'object' && example === undefined && items.length > 0) return objectSample(items, language, stops)
  return example === undefined ? stops.text() : filled(example, stops)
}

/** An object with the fields that must be there. */
export function objectSample(fields: readonly FieldSpec[], language: QueryLanguage, stops = new Stops()): JsonObject {
  const members: Record<string, JsonValue> = {}
  for (const field of fields) {
    if (!field.required || !field.languages.includes(language)) continue
    const [name] = field.at
    if (typeof name === 'string') members[name] = sampleValue(field, language, stops)
    // The test of a JSONPath rule stands in the rule itself.
    else if (isJsonObject(field.example)) Object.assign(members, filled(field.example, stops))
  }
  return members
}

function machineSample(field: FieldSpec, stops: Stops): JsonObject {
  const isProcessor = field.items?.some(({ at }) => at[0] === 'ProcessorConfig')
  const name = stops.text('First')
  return {
    ...(isProcessor && field.at[0] === 'ItemProcessor' && { ProcessorConfig: { Mode: 'INLINE' } }),
    StartAt: name,
    States: { [name]: { Type: 'Pass', End: true } },
  }
}

/** An example with a stop on each of its values. */
function filled(value: JsonValue, stops: Stops): JsonValue {
  if (isJsonArray(value)) return value.map((item) => filled(item, stops))
  if (isJsonObject(value)) {
    const members = Object.entries(value)
    if (members.length === 0) return stops.object()
    return Object.fromEntries(members.map(([name, member]) => [name, filled(member, stops)]))
  }
  if (typeof value !== 'string') return value === null ? null : stops.bare(String(value))
  const expression = /^\{%\s*(.*?)\s*%\}$/s.exec(value)?.[1]
  return expression === undefined ? stops.text(value) : `{% ${stops.text(expression)} %}`
}
