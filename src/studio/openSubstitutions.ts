// The substitutions of a document that nobody has decided on yet.
import type { StudioDocument } from '../core/document/StudioDocument'
import { findSubstitutions } from '../core/substitutions/findSubstitutions'
import type { Substitution } from '../core/substitutions/Substitution'
import { undecided } from '../core/substitutions/valuesOfEntries'

/** Those without a value that are not left as they are written either; none while the text cannot be read. */
export function openSubstitutions({ text, notation, tree, machine, aside }: StudioDocument): readonly Substitution[] {
  return tree.problems.length > 0 ? [] : undecided(findSubstitutions(text, machine, notation), aside.substitutions)
}
