// The machines that stand inside Parallel and Map states.
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { itemsOf, propertyOf, stepTo } from './propertyOf'
import type { NestedScope } from './StateType'

/** The branches of a Parallel, in file order. An item that is no object counts, so that indices stay true. */
export function branchScopes(state: SyntaxNode): readonly NestedScope[] {
  const list = propertyOf(state, 'Branches')
  if (!list) return []
  return itemsOf(list).map((node, index) => ({ kind: 'branch', at: [stepTo(list), index], node, index }))
}

/** The processor of a Map: ItemProcessor, and the legacy Iterator where that is what is written. */
export function processorScopes(state: SyntaxNode): readonly NestedScope[] {
  return ['ItemProcessor', 'Iterator']
    .map((key) => propertyOf(state, key))
    .filter((node) => node !== null)
    .map((node, index) => ({ kind: 'processor', at: [stepTo(node)], node, index }))
}
