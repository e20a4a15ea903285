// rule timestamp: moments are written as RFC 3339 says.
import { comparators } from '../../asl/comparators'
import { isTimestamp } from '../../asl/isTimestamp'
import { propertiesOf } from '../../asl/propertyOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { eachChoiceRule } from '../eachChoiceRule'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

/** Timestamp of Wait, and the comparisons with a moment in Choice rules. */
export const timestamp: LintRule = {
  id: 'timestamp',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'A moment has date, T, time and zone: 2030-01-31T09:00:00Z.',
  check({ machine }, report) {
    const check = (node: SyntaxNode) => {
      if (typeof node.value !== 'string' || isTimestamp(node.value)) return
      report({ node, message: 'String does not match RFC3339 timestamp' })
    }
    eachField(machine, ({ field, value, language }) => {
      if (field.kind === 'timestamp' && !(language === 'JSONata' && isExpression(value))) check(value)
    })
    eachChoiceRule(machine, ({ rule }) => {
      for (const property of propertiesOf(rule)) {
        if (comparators.get(property.key?.name ?? '')?.operand === 'timestamp') check(property)
      }
    })
  },
}

function isExpression({ value }: SyntaxNode): boolean {
  return typeof value === 'string' && value.startsWith('{%')
}
