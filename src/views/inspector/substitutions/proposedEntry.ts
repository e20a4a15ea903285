// What a substitution begins with that nobody has decided on: inside of a text it can stay as it is written.
import type { Substitution, SubstitutionEntry } from '../../../core/substitutions/Substitution'

export function proposedEntry({ required, type }: Substitution): SubstitutionEntry {
  return { type: required ? type : 'written', value: '' }
}
