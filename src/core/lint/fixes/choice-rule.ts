// Fixes of choice-rule: several comparisons as And, or one of several tests alone.
import { comparators } from '../../asl/comparators'
import { propertiesOf } from '../../asl/propertyOf'
import { isJsonObject, type JsonObject } from '../../base/JsonValue'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'

const SELECTORS: ReadonlySet<string> = new Set(['And', 'Or', 'Not', 'Variable', 'Condition'])

export const choiceRuleFixes: FixMaker = {
  rule: 'choice-rule',
  inState({ node }) {
    if (!node) return []
    const written = propertiesOf(node)
    const selectors = written.filter(({ key }) => SELECTORS.has(key?.name ?? ''))
    const operators = written.filter(({ key }) => comparators.has(key?.name ?? ''))
    const [selector] = selectors
    if (selectors.length > 1) return selectors.map((kept) => keep(kept, selectors, operators))
    if (selector?.key?.name !== 'Variable') return []
    const at = pathOf(node)
    if (operators.length > 1) return bothAsAnd(node, selector, operators)
    return [
      { label: 'Ask whether it is present', changes: [{ op: 'insert', into: at, key: 'IsPresent', value: true }] },
    ]
  },
}

function keep(kept: SyntaxNode, selectors: readonly SyntaxNode[], operators: readonly SyntaxNode[]): Fix {
  const isVariable = kept.key?.name === 'Variable'
  const others = [...selectors.filter((one) => one !== kept), ...(isVariable ? [] : operators)]
  const changes = others.map((one) => ({ op: 'remove', at: pathOf(one) }) as const)
  return { label: `Keep ${kept.key?.name ?? ''} alone`, changes }
}

function bothAsAnd(rule: SyntaxNode, variable: SyntaxNode, operators: readonly SyntaxNode[]): readonly Fix[] {
  const taken = new Set([variable, ...operators].map(({ key }) => key?.name ?? ''))
  const whole = rule.value
  if (!isJsonObject(whole) || taken.size < operators.length + 1) return []
  const tests = operators.map(({ key, value }) => ({
    Variable: variable.value ?? null,
    [key?.name ?? '']: value ?? null,
  }))
  const rest: JsonObject = Object.fromEntries(Object.entries(whole).filter(([name]) => !taken.has(name)))
  return [
    {
      label: 'Join the comparisons with And',
      changes: [{ op: 'set', at: pathOf(rule), value: { And: tests, ...rest } }],
    },
  ]
}
