// From a text and the notation it is written in to the tree that is judged.
import { invariant } from '../base/invariant'
import type { NotationId } from './Notation'
import { notationOf } from './notations'
import type { SyntaxTree, TextTree } from './SyntaxTree'

/**
 * The tree of a text. Total: any text has one, maybe with problems. The notation must have been loaded. With the tree of a text
 * like it, in the same notation, it is had sooner.
 */
export function treeOf(text: string, notation: NotationId = 'json', before?: TextTree): SyntaxTree {
  const grammar = notationOf(notation)
  invariant(grammar, `no notation ${notation}`)
  const tree = grammar.parse(text, before)
  // Comments are no part of JSON, and a part of YAML.
  return notation === 'json' ? tree : { ...tree, comments: [] }
}
