// A container as it stands in the text: with its merge keys, and without what they bring.
import { namesOf, propertyNamed } from '../propertyNamed'
import type { SyntaxNode } from '../SyntaxTree'
import type { YamlNode } from './YamlNode'

/** The node itself when it has no merge keys. */
export function textualParent(node: YamlNode): SyntaxNode {
  if (node.entries === node.children) return node
  const { kind, from, to, key, nth, parent, value, entries } = node
  const property = (name: string) => propertyNamed(entries, name)
  return {
    kind,
    from,
    to,
    key,
    nth,
    parent,
    value,
    children: entries,
    names: namesOf(entries),
    property,
    content: null,
  }
}
