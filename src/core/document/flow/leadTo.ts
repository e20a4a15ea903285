// Changes that lead the flow from a state, or from the start of a scope, to another state or to the end.
import { below, propertyOf } from '../../asl/propertyOf'
import type { ScopeView, StateView } from '../../machine/Machine'
import type { Change } from '../../syntax/Notation'
import type { SyntaxNode } from '../../syntax/SyntaxTree'

/**
 * Makes a state's own exit (Next, or Default of a Choice) lead to `target`, or to the end with null.
 * `Next` and `End` take each other's place in the text. Succeed and Fail have no exit: no change.
 */
export function leadTo(state: StateView, target: string | null): readonly Change[] {
  if (state.type === 'Succeed' || state.type === 'Fail') return []
  if (state.type === 'Choice') return setProperty(state, 'Default', target)
  return target === null ? leadToEnd(state) : leadToState(state, target)
}

function leadToState(state: StateView, target: string): readonly Change[] {
  const next = propertyOf(state.node, 'Next')
  const end = propertyOf(state.node, 'End')
  if (next) return [...setProperty(state, 'Next', target), ...(end ? removeProperty(state, end) : [])]
  const at = [...state.path, 'Next']
  if (!end) return [{ op: 'set', at, value: target }]
  return [
    { op: 'rename', at: below(state.path, end), key: 'Next' },
    { op: 'set', at, value: target },
  ]
}

function leadToEnd(state: StateView): readonly Change[] {
  const next = propertyOf(state.node, 'Next')
  const end = propertyOf(state.node, 'End')
  const at = [...state.path, 'End']
  if (end) {
    const ends: readonly Change[] = end.value === true ? [] : [{ op: 'set', at: below(state.path, end), value: true }]
    return [...ends, ...(next ? removeProperty(state, next) : [])]
  }
  if (!next) return [{ op: 'set', at, value: true }]
  return [
    { op: 'rename', at: below(state.path, next), key: 'End' },
    { op: 'set', at, value: true },
  ]
}

function setProperty(state: StateView, key: string, target: string | null): readonly Change[] {
  const present = propertyOf(state.node, key)
  if (target === null) return present ? removeProperty(state, present) : []
  if (present?.value === target) return []
  return [{ op: 'set', at: present ? below(state.path, present) : [...state.path, key], value: target }]
}

function removeProperty(state: StateView, property: SyntaxNode): readonly Change[] {
  return [{ op: 'remove', at: below(state.path, property) }]
}

/** Makes a scope begin with `target`, or with nothing with null. A new StartAt is written before States. */
export function startWith(scope: ScopeView, target: string | null): readonly Change[] {
  const present = propertyOf(scope.node, 'StartAt')
  if (target === null) return present ? [{ op: 'remove', at: below(scope.path, present) }] : []
  if (present?.value === target) return []
  if (present) return [{ op: 'set', at: below(scope.path, present), value: target }]
  return [{ op: 'insert', into: scope.path, key: 'StartAt', value: target, ...beforeStates(scope) }]
}

function beforeStates(scope: ScopeView): { readonly after?: string | null } {
  const properties = scope.node?.children ?? []
  const states = properties.findIndex((child) => child.key?.name === 'States')
  return states < 0 ? {} : { after: properties[states - 1]?.key?.name ?? null }
}
