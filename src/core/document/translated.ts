// A document in the other notation.
import { invariant } from '../base/invariant'
import type { NotationId, Translation } from '../syntax/Notation'
import { exchangedNotation } from '../syntax/notations'
import type { StudioDocument } from './StudioDocument'

/** The text of a sound document in a notation, and what has no place in that. Both notations must have been loaded. */
export function translated({ text, tree, notation }: StudioDocument, to: NotationId): Translation {
  if (notation === to) return { text, losses: [] }
  const yaml = exchangedNotation()
  invariant(yaml, 'YAML is loaded before a document is translated')
  return to === 'json' ? yaml.toJson(text, tree) : yaml.fromJson(text, tree)
}
