// Scopes whose flow is not all known.
import type { Machine, ScopeId } from '../machine/Machine'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { hasOpenKeys, hasOpenStates, hasPlaceholder, isPlaceholder } from './isPlaceholder'

/** Scopes where a transition, or the name of one, is filled in later. */
export function openScopes(machine: Machine): ReadonlySet<ScopeId> {
  const open = new Set<ScopeId>()
  for (const { id, node } of machine.scopes.values()) if (hasOpenStates(node)) open.add(id)
  for (const { target, node, scope } of machine.transitions.values())
    if (target === null ? isPlaceholder(node) : hasPlaceholder(target)) open.add(scope)
  for (const { node, scope } of machine.states.values()) if (mayLeadAnywhere(node)) open.add(scope)
  return open
}

/** True where a part of the state that can lead on is filled in later. */
function mayLeadAnywhere(node: SyntaxNode): boolean {
  if (isPlaceholder(node) || hasOpenKeys(node)) return true
  return node.children.some((child) => {
    const name = child.key?.name ?? ''
    if (!LEADING.has(name)) return false
    return isPlaceholder(child) || child.children.some((entry) => isPlaceholder(entry) || hasOpenKeys(entry))
  })
}

const LEADING: ReadonlySet<string> = new Set(['Type', 'Next', 'Default', 'Choices', 'Catch'])
