// rule timestamp: moments are written as RFC 3339 says.
import { comparators } from '../../../asl/comparators'
import { isTimestamp } from '../../../asl/isTimestamp'
import { propertiesOf } from '../../../asl/propertyOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import type { LintRule } from '../../LintRule'

/** Timestamp of Wait, and the comparisons with a moment in Choice rules. */
export const timestamp: LintRule = {
  id: 'timestamp',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'A moment has a date, a T, a time and a zone, as RFC 3339 writes it: 2030-01-31T09:00:00Z.',
    why: 'Without a zone it would be another moment in every place, and a day that does not exist never comes.',
    fix: 'Write year, month, day, T, hour, minute, second, and Z or an offset such as +01:00.',
    example: {
      bad: '{ "Type": "Wait", "Timestamp": "2030-01-31 09:00", "End": true }',
      good: '{ "Type": "Wait", "Timestamp": "2030-01-31T09:00:00Z", "End": true }',
    },
  },
  checkState({ fields, rules, language }, report) {
    const check = (node: SyntaxNode) => {
      if (typeof node.value !== 'string' || isTimestamp(node.value)) return
      report({ node, message: 'String does not match RFC3339 timestamp' })
    }
    for (const { field, value } of fields) {
      if (field.kind === 'timestamp' && !(language === 'JSONata' && isExpression(value))) check(value)
    }
    if (language === 'JSONata') return
    for (const rule of rules) {
      for (const property of propertiesOf(rule)) {
        if (comparators.get(property.key?.name ?? '')?.operand === 'timestamp') check(property)
      }
    }
  },
}

function isExpression({ value }: SyntaxNode): boolean {
  return typeof value === 'string' && value.startsWith('{%')
}
