// Which query languages allow a field: the three answers there are.
import type { QueryLanguage } from './StateType'

/** `both`, `path` (JSONPath only) and `jsonata` (JSONata only), for the `languages` of a FieldSpec. */
export const languages = {
  both: ['JSONPath', 'JSONata'],
  path: ['JSONPath'],
  jsonata: ['JSONata'],
} as const satisfies Record<string, readonly QueryLanguage[]>
