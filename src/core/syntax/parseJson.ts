// JSON text to tree. While a text is edited, only the part of it that an edit touched is read again.
import { JsonTreeBuilder } from './JsonTreeBuilder'
import { reparseJson } from './reparseJson'
import type { SyntaxTree, TextTree } from './SyntaxTree'

/**
 * Total: any text has a tree, maybe with problems. See RFC 8259 for what is JSON. `before` is a text like it with its tree:
 * the outcome is the same, and sooner there.
 */
export function parseJson(text: string, before?: TextTree): SyntaxTree {
  return (before && reparseJson(text, before)) ?? new JsonTreeBuilder(text).build()
}
