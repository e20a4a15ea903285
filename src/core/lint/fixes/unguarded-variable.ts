// Fix of unguarded-variable: the rule that asks first.
import { itemsOf, propertyOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const unguardedVariableFixes: FixMaker = {
  rule: 'unguarded-variable',
  inState({ node }, { node: state }) {
    const list = propertyOf(state, 'Choices')
    const rules = itemsOf(list)
    const at = rules.findIndex((rule) => node !== null && rule.from <= node.from && node.to <= rule.to)
    const variable = node && propertyOf(node, 'Variable')?.value
    // A rule that asks for more, or whether it is there, would take what is another's.
    const guard = rules.findIndex(
      (rule, index) =>
        index > at &&
        propertyOf(rule, 'Variable')?.value === variable &&
        propertyOf(rule, 'IsPresent')?.value === false,
    )
    const from = rules[guard]
    if (!list || at < 0 || !from) return []
    const change = { op: 'move', from: pathOf(from), into: pathOf(list), key: at } as const
    return [{ label: 'Ask first whether it is present', changes: [change] }]
  },
}
