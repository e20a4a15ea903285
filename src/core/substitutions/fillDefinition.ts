// A definition's value with its substitutions filled in: what a local run compiles.

import { propertyOf } from '../asl/propertyOf'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Machine } from '../machine/Machine'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { fillBare, fillText } from './fillText'
import type { SubstitutionValues } from './Substitution'

/**
 * The value of a machine's definition, with what `values` knows put in; everything else stays as it is written. Names of
 * states are left as they are, so that a run can be shown on the definition, and so are the names of targets that lead to
 * one of them.
 */
export function fillDefinition(machine: Machine, values: SubstitutionValues): JsonValue | undefined {
  if (!machine.node) return undefined
  return new Filler(values, namesKept(machine), settledTargets(machine)).fill(machine.node)
}

/** The value of any node, names and all, with what `values` knows put in. */
export function fillValue(node: SyntaxNode, values: SubstitutionValues): JsonValue | undefined {
  return new Filler(values, new Set(), new Set()).fill(node)
}

class Filler {
  constructor(
    private readonly values: SubstitutionValues,
    /** Properties whose names stay. */
    private readonly named: ReadonlySet<SyntaxNode>,
    /** Values that stay. */
    private readonly settled: ReadonlySet<SyntaxNode>,
  ) {}

  fill(node: SyntaxNode): JsonValue | undefined {
    if (node.kind === 'object') return this.object(node)
    if (node.kind === 'array') return node.children.map((item) => this.fill(item) ?? null)
    const { value } = node
    if (typeof value !== 'string' || this.settled.has(node)) return value
    return node.kind === 'placeholder' ? fillBare(value, this.values) : fillText(value, this.values)
  }

  /** Of duplicate names the last wins, as everywhere. */
  private object({ children }: SyntaxNode): JsonObject {
    return Object.fromEntries(
      children.flatMap((child): (readonly [string, JsonValue])[] => {
        const value = this.fill(child)
        const name = child.key?.name ?? ''
        return value === undefined ? [] : [[this.named.has(child) ? name : fillText(name, this.values), value]]
      }),
    )
  }
}

function namesKept({ states }: Machine): ReadonlySet<SyntaxNode> {
  return new Set([...states.values()].map(({ node }) => node))
}

function settledTargets({ transitions, scopes }: Machine): ReadonlySet<SyntaxNode> {
  const settled = new Set<SyntaxNode>()
  for (const { to, node } of transitions.values()) if (to !== null) settled.add(node)
  for (const { start, node } of scopes.values()) {
    const name = propertyOf(node, 'StartAt')
    if (name && start !== null) settled.add(name)
  }
  return settled
}
