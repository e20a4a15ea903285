// From a text and the notation it is written in to its tree: the one place where a notation is chosen.
import { invariant } from '../base/invariant'
import type { NotationId } from './Notation'
import { notations } from './notations'
import type { SyntaxTree } from './SyntaxTree'

/** The tree of a text. Total: any text has one, maybe with problems. The notation must be available. */
export function treeOf(text: string, notation: NotationId = 'json'): SyntaxTree {
  const grammar = notations[notation]
  invariant(grammar, `no notation ${notation}`)
  return grammar.parse(text)
}

/** The notation that a file's name tells, `json` where it tells none that is available. */
export function notationOf(fileName: string): NotationId {
  return /\.ya?ml$/i.test(fileName) && notations.yaml !== null ? 'yaml' : 'json'
}
