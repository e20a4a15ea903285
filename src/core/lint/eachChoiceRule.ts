// Walks the rules of Choice states, those inside And, Or and Not included.
import { itemsOf, propertyOf } from '../asl/propertyOf'
import type { QueryLanguage } from '../asl/StateType'
import type { Machine, StateView } from '../machine/Machine'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { checkedLanguage } from './checkedLanguage'

export interface ChoiceRule {
  readonly state: StateView
  readonly rule: SyntaxNode
  readonly language: QueryLanguage
}

/** Calls `visit` for every rule that is an object, an outer rule before the rules in it. */
export function eachChoiceRule(machine: Machine, visit: (rule: ChoiceRule) => void): void {
  for (const state of machine.states.values()) {
    if (state.type !== 'Choice') continue
    const language = checkedLanguage(state)
    for (const rule of itemsOf(propertyOf(state.node, 'Choices'))) walk({ state, rule, language }, visit)
  }
}

function walk(at: ChoiceRule, visit: (rule: ChoiceRule) => void): void {
  if (at.rule.kind !== 'object') return
  visit(at)
  const not = propertyOf(at.rule, 'Not')
  const inner = [...itemsOf(propertyOf(at.rule, 'And')), ...itemsOf(propertyOf(at.rule, 'Or')), ...(not ? [not] : [])]
  for (const rule of inner) walk({ ...at, rule }, visit)
}
