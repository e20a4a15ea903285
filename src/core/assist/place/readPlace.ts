// What stands at a caret, in either notation.
import type { AssistSubject } from '../Assist'
import type { Place } from './Place'
import { readJsonPlace } from './readJsonPlace'
import { readYamlPlace } from './readYamlPlace'

/** Null where nothing of a definition can be written: in comments, outside of the root, behind a complete value. */
export function readPlace({ text, tree, notation }: AssistSubject, offset: number): Place | null {
  const within = Math.min(Math.max(offset, 0), text.length)
  return notation === 'json' ? readJsonPlace(text, tree, within) : readYamlPlace(text, tree, within)
}
