// From what somebody has typed to what is put in.
import type { JsonValue } from '../base/JsonValue'
import { readSubstitution, type Substitution, type SubstitutionEntries, type SubstitutionValues } from './Substitution'

/** The values of all entries that can be read; those that stay as they are written have none. */
export function valuesOfEntries(entries: SubstitutionEntries): SubstitutionValues {
  const values = new Map<string, JsonValue>()
  for (const [name, { type, value }] of Object.entries(entries)) {
    const read = type === 'written' ? null : readSubstitution(type, value)
    if (read?.ok) values.set(name, read.value)
  }
  return values
}

/** The substitutions nobody has decided on yet: without a value of theirs, and not left as they are written where that can run. */
export function undecided(found: readonly Substitution[], entries: SubstitutionEntries): readonly Substitution[] {
  const values = valuesOfEntries(entries)
  return found.filter(({ name, required }) => {
    const isLeft = !required && Object.hasOwn(entries, name) && entries[name]?.type === 'written'
    return !(isLeft || values.has(name))
  })
}
