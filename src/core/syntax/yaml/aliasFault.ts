// Whether a change would take from aliases what they refer to.
import { applyEdits } from '../../text/applyEdits'
import type { TextEdits } from '../../text/TextEdit'
import type { SyntaxTree } from '../SyntaxTree'
import { visitNodes } from '../visitNodes'
import { parseYaml } from './parseYaml'
import { YamlNode } from './YamlNode'

/**
 * The name of an anchor that aliases would miss, or find another of, after these edits; null when all is well. An anchor
 * that has the name of an earlier one takes its aliases over, so such anchors must stay in their order.
 */
export function aliasFault(text: string, tree: SyntaxTree, edits: TextEdits): string | null {
  if (edits.length === 0 || !hasAliases(tree)) return null
  const after = parseYaml(applyEdits(text, edits))
  const missing = after.problems.find(({ code }) => code === 'unknown-anchor' || code === 'recursive-alias')
  if (missing) return /&(\S+?)[ :]/.exec(`${missing.message} `)?.[1] ?? ''
  const before = anchorsOf(tree)
  const repeated = before.find((name, index) => before.indexOf(name) !== index)
  return repeated !== undefined && anchorsOf(after).join(' ') !== before.join(' ') ? repeated : null
}

function hasAliases(tree: SyntaxTree): boolean {
  let found = false
  visitNodes(tree.root, (node) => {
    found ||= node.alias != null || (node instanceof YamlNode && node.entries !== node.children)
    return !found
  })
  return found
}

function anchorsOf(tree: SyntaxTree): readonly string[] {
  const names: string[] = []
  visitNodes(tree.root, (node) => {
    if (node instanceof YamlNode && node.anchor !== null && node.alias === null) names.push(node.anchor)
  })
  return names
}
