// A definition with its substitutions written out: the smallest edits that put the values in.
import type { JsonValue } from '../base/JsonValue'
import type { Change } from '../syntax/Notation'
import { pathOf } from '../syntax/pathOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { visitNodes } from '../syntax/visitNodes'
import { fillBare, fillText } from './fillText'
import type { SubstitutionValues } from './Substitution'

/**
 * The changes that put `values` in, names of states included; what has no value stays. In an order in which each path
 * still holds after those before it: what stands further down in the text first, and values before the name above them.
 */
export function resolveSubstitutions(root: SyntaxNode | null, values: SubstitutionValues): readonly Change[] {
  const changes: Change[] = []
  visitNodes(root, (node) => {
    const at = pathOf(node)
    if (node.key) {
      const key = fillText(node.key.name, values)
      if (key !== node.key.name) changes.push({ op: 'rename', at, key })
    }
    const value = filledScalar(node, values)
    if (value !== undefined) changes.push({ op: 'set', at, value })
  })
  return changes.reverse()
}

/** Undefined for what has nothing to fill in. */
function filledScalar(node: SyntaxNode, values: SubstitutionValues): JsonValue | undefined {
  const { kind, value } = node
  if (typeof value !== 'string' || (kind !== 'string' && kind !== 'placeholder')) return undefined
  const filled = kind === 'placeholder' ? fillBare(value, values) : fillText(value, values)
  return filled === value ? undefined : filled
}
