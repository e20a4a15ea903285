// Whether a place in a YAML text stands for more than itself.
import type { SyntaxNode, SyntaxTree } from '../../syntax/SyntaxTree'
import { visitNodes } from '../../syntax/visitNodes'

/** True when an alias elsewhere refers to the node or to something around it: a change there would change what is elsewhere too. */
export function sharedByAlias(text: string, tree: SyntaxTree, node: SyntaxNode): boolean {
  const names = new Set<string>()
  visitNodes(tree.root, ({ alias }) => {
    if (alias != null) names.add(alias)
  })
  if (names.size === 0) return false
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    if (at.alias != null || anchorsOf(text, at).some((name) => names.has(name))) return true
  }
  return false
}

/** An anchor stands before its value: behind the name, or where the item begins. */
function anchorsOf(text: string, { key, entry, from }: SyntaxNode): readonly string[] {
  const start = Math.min(key?.to ?? from, entry ?? from)
  return [...text.slice(start, from).matchAll(/&([^\s,[\]{}]+)/g)].map(([, name = '']) => name)
}
