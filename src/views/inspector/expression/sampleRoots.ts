// The values of a sample that an expression can read, each under the expression that reads it.
import { pathTo } from '../../../core/asl/pathTo'
import type { StateSample } from '../../../core/asl/StateSample'
import type { QueryLanguage } from '../../../core/asl/StateType'
import { isJsonArray, type JsonValue, memberOf } from '../../../core/base/JsonValue'
import type { Preview } from '../../../core/teststate/previewExpression'

export interface SampleRoot {
  /** `$`, `$states.input`, `$total`. */
  readonly expression: string
  readonly value: JsonValue
}

/** What the field under the caret may read. Before the first answer all that the sample has. */
export function sampleRoots(
  sample: StateSample,
  language: QueryLanguage,
  seen: { readonly focus: JsonValue | null; readonly states: Preview['states'] | null },
): readonly SampleRoot[] {
  const variables = Object.entries(sample.variables).map(([name, value]) => ({ expression: `$${name}`, value }))
  if (language === 'JSONPath') {
    const focus = seen.focus ?? sample.input
    return [{ expression: '$', value: focus }, ...variables, { expression: '$$', value: sample.context }]
  }
  const members = seen.states ?? ['input', 'context']
  const read = (['input', 'result', 'errorOutput'] as const).flatMap((name) => {
    const value = members.includes(name) ? sample[name] : undefined
    return value === undefined ? [] : [{ expression: `$states.${name}`, value }]
  })
  return [...read, ...variables, { expression: '$states.context', value: sample.context }]
}

/** The expression for the value at a JSON pointer below a root. */
export function expressionAt({ expression, value }: SampleRoot, pointer: string, language: QueryLanguage): string {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const steps: (string | number)[] = []
  let at: JsonValue | undefined = value
  for (const name of names) {
    const isElement = isJsonArray(at)
    steps.push(isElement ? Number(name) : name)
    at = isJsonArray(at) ? at[Number(name)] : memberOf(at, name)
  }
  return pathTo(expression, steps, language)
}
