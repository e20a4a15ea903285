// The text a new workflow begins with.
import type { QueryLanguage } from '../asl/StateType'

/**
 * The definition of a workflow without states: a Comment with its name, the query language (JSONPath is ASL's own
 * default and goes without saying), and an empty `States`. The first state put into it becomes StartAt.
 */
export function newDocument(name: string, language: QueryLanguage): string {
  const definition = {
    ...(name === '' ? {} : { Comment: name }),
    ...(language === 'JSONata' ? { QueryLanguage: language } : {}),
    States: {},
  }
  return `${JSON.stringify(definition, null, 2)}\n`
}
