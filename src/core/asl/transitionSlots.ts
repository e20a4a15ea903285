// The exits a state's text can name, each kind read the same way for every state type.
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { conditionLabel } from './conditionLabel'
import { itemsOf, propertyOf, stepTo, textOf } from './propertyOf'
import type { TransitionSlot } from './StateType'

/** The Next of a state; none when it names no next state. */
export function nextSlot(state: SyntaxNode): readonly TransitionSlot[] {
  return namedSlot(state, 'Next', 'next', '')
}

/** The Default of a Choice; none when it has none. */
export function defaultSlot(state: SyntaxNode): readonly TransitionSlot[] {
  return namedSlot(state, 'Default', 'default', 'Default')
}

/** One exit for each Choice rule, in file order; a rule without Next is an exit without a target. */
export function ruleSlots(state: SyntaxNode): readonly TransitionSlot[] {
  return listSlots(state, 'Choices', 'rule', (rule) => conditionLabel(rule.value))
}

/** One exit for each catcher, in file order; a catcher without Next is an exit without a target. */
export function catchSlots(state: SyntaxNode): readonly TransitionSlot[] {
  return listSlots(state, 'Catch', 'catch', catchLabel)
}

function namedSlot(
  state: SyntaxNode,
  key: string,
  kind: TransitionSlot['kind'],
  label: string,
): readonly TransitionSlot[] {
  const node = propertyOf(state, key)
  return node ? [{ kind, at: [stepTo(node)], node, target: textOf(node), index: 0, label }] : []
}

function listSlots(
  state: SyntaxNode,
  key: string,
  kind: TransitionSlot['kind'],
  labelOf: (item: SyntaxNode) => string,
): readonly TransitionSlot[] {
  const list = propertyOf(state, key)
  if (!list) return []
  return itemsOf(list).map((item, index) => {
    const next = propertyOf(item, 'Next')
    const at = [stepTo(list), index, next ? stepTo(next) : 'Next']
    return { kind, at, node: next ?? item, target: textOf(next), index, label: labelOf(item) }
  })
}

function catchLabel(catcher: SyntaxNode): string {
  const names = itemsOf(propertyOf(catcher, 'ErrorEquals')).map(textOf)
  const known = names.filter((name) => name !== null)
  return known.length === 0 ? 'on error' : `on ${known.join(', ')}`
}
