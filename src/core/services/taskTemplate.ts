// The Task a service action becomes when it is dropped on the canvas.

import type { QueryLanguage } from '../asl/StateType'
import type { JsonObject } from '../base/JsonValue'

/** A Task that calls `resource` with `parameters`, which stand under the field of the query language. */
export function taskTemplate(language: QueryLanguage, resource: string, parameters: JsonObject): JsonObject {
  const field = language === 'JSONata' ? 'Arguments' : 'Parameters'
  return { Type: 'Task', Resource: resource, [field]: parameters }
}

/** A member taken from the state's input: `fromInput('JSONata', 'Payload')` is `Payload: {% $states.input %}`. */
export function fromInput(language: QueryLanguage, key: string, field?: string): JsonObject {
  const rest = field === undefined ? '' : `.${field}`
  return language === 'JSONata' ? { [key]: `{% $states.input${rest} %}` } : { [`${key}.$`]: `$${rest}` }
}
