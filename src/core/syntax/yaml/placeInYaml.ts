// Where a new property or item goes, and whether it may go there.
import type { Path } from '../../base/Path'
import { ok, type Result } from '../../base/Result'
import type { PlanRefusal } from '../Notation'
import { nodeAt } from '../nodeAt'
import { refuseAt } from '../refuseAt'
import type { SyntaxTree } from '../SyntaxTree'
import { YamlNode, yamlNode } from './YamlNode'

export interface YamlTarget {
  readonly container: YamlNode
  /** The index among the container's entries. */
  readonly index: number
}

/** The container at `into` and the place in it; a value that is not written at all can become one. */
export function placeInYaml(
  tree: SyntaxTree,
  into: Path,
  key: string | number,
  after: string | null | undefined,
): Result<YamlTarget, PlanRefusal> {
  const found = nodeAt(tree, into)
  if (!found) return refuseAt('no-such-place', into)
  const node = yamlNode(found)
  const kind = typeof key === 'string' ? 'object' : 'array'
  const container = node.style === 'empty' && node.kind === 'null' ? emptied(node, kind) : node
  if (node.alias !== null) return refuseAt('shared-by-alias', into, node.alias)
  if (container.kind !== kind || container.style === 'tag') return refuseAt('not-a-container', into)
  const { children } = container
  if (children.some((child) => child.key?.name === key)) return refuseAt('key-taken', [...into, key])
  const index = typeof key === 'number' ? key : indexAfter(container, after)
  if (index < 0 || index > children.length || !Number.isInteger(index)) {
    return refuseAt('no-such-place', [...into, typeof key === 'number' ? key : (after ?? '')])
  }
  return ok({ container, index: entryIndex(container, index) })
}

/** Nothing, seen as an object or a list without entries. */
function emptied({ from, to, parent, key, nth, entry, head, colon }: YamlNode, kind: 'object' | 'array'): YamlNode {
  return new YamlNode(kind, 'empty', from, to, { parent, key, nth, entry, head, colon })
}

function indexAfter({ children }: YamlNode, after: string | null | undefined): number {
  if (after === undefined) return children.length
  if (after === null) return 0
  return children.findIndex((child) => child.key?.name === after) + 1 || -1
}

/** Behind the entry that the child before comes from: its own, or the merge key that brings it. */
function entryIndex({ children, entries }: YamlNode, index: number): number {
  if (index === 0) return 0
  const before = children[index - 1]
  return before ? entries.indexOf(before.mergedBy ?? before) + 1 : entries.length
}
