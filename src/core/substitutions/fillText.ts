// Putting values where placeholders stand.
import type { JsonValue } from '../base/JsonValue'
import { placeholdersIn, replacePlaceholders } from './placeholders'
import { pseudoParameters } from './pseudoParameters'
import type { SubstitutionValues } from './Substitution'

/** A text with the values put in; what has none stays as it is written. */
export function fillText(written: string, values: SubstitutionValues): string {
  return replacePlaceholders(written, (name) => {
    const value = valueFor(name, values)
    if (value === undefined) return null
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}

/** What stands without quotes keeps the type of its value; several in a row are text. */
export function fillBare(written: string, values: SubstitutionValues): JsonValue {
  const [only] = placeholdersIn(written)
  const isAlone = only !== undefined && only.to - only.from === written.length
  const value = isAlone ? valueFor(only.name, values) : undefined
  return value === undefined ? fillText(written, values) : value
}

/** True when every placeholder of a text has a value, and it has one at all. */
export function isFilled(written: string, values: SubstitutionValues): boolean {
  const found = placeholdersIn(written)
  return found.length > 0 && found.every(({ name }) => valueFor(name, values) !== undefined)
}

function valueFor(name: string, values: SubstitutionValues): JsonValue | undefined {
  return values.has(name) ? values.get(name) : pseudoParameters.get(name)
}
