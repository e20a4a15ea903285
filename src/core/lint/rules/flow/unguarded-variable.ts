// rule unguarded-variable: what may be absent is not compared before it is known to be there.
import { itemsOf, propertiesOf, propertyOf } from '../../../asl/propertyOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import type { LintRule } from '../../LintRule'

/** In a JSONPath Choice that itself asks IsPresent of the same path, a rule before that compares it. */
export const unguardedVariable: LintRule = {
  id: 'unguarded-variable',
  code: 'UNGUARDED_VARIABLE',
  severity: 'HINT',
  doc: {
    what: 'A Choice that asks whether a path is present asks so before it compares the path.',
    why: 'A comparison with a path that is not there fails the run with States.Runtime, which nothing can catch.',
    fix: 'Put the rule with IsPresent first, or both tests into one And, IsPresent first.',
    example: {
      bad: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "E" }, { "Variable": "$.n", "IsPresent": false, "Next": "F" }], "Default": "F" }, "E": { "Type": "Succeed" }, "F": { "Type": "Fail" } } }',
      good: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsPresent": false, "Next": "F" }, { "Variable": "$.n", "NumericEquals": 1, "Next": "E" }], "Default": "F" }, "E": { "Type": "Succeed" }, "F": { "Type": "Fail" } } }',
    },
  },
  fields: ['Choices'],
  checkState({ node, type, language }, report) {
    if (type?.name !== 'Choice' || language !== 'JSONPath') return
    const rules = itemsOf(propertyOf(node, 'Choices'))
    const doubted = new Set<unknown>()
    for (const rule of rules.toReversed()) {
      const comparisons = comparisonsIn(rule)
      const guards = new Set(comparisons.filter(isGuard).map(variableOf))
      const first = comparisons.find((at) => !isGuard(at) && doubted.has(variableOf(at)) && !guards.has(variableOf(at)))
      if (first) {
        const message = `${String(variableOf(first))} is compared here before a later rule asks whether it is present.`
        report({ node: first, message })
      }
      for (const guard of guards) doubted.add(guard)
    }
  },
}

/** All comparisons of a rule, those inside And, Or and Not included. */
function comparisonsIn(rule: SyntaxNode): readonly SyntaxNode[] {
  if (propertyOf(rule, 'Variable')) return [rule]
  return propertiesOf(rule).flatMap((property) => {
    const name = property.key?.name
    if (name === 'Not') return comparisonsIn(property)
    return name === 'And' || name === 'Or' ? itemsOf(property).flatMap(comparisonsIn) : []
  })
}

function isGuard(comparison: SyntaxNode): boolean {
  return propertyOf(comparison, 'IsPresent') !== null
}

function variableOf(comparison: SyntaxNode): unknown {
  return propertyOf(comparison, 'Variable')?.value
}
