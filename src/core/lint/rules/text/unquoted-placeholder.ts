// rule unquoted-placeholder: where a text belongs, what is filled in stands in quotes.
import type { FieldKind } from '../../../asl/StateType'
import type { LintRule } from '../../LintRule'

const TEXTS: ReadonlySet<FieldKind> = new Set([
  'text',
  'longText',
  'enum',
  'target',
  'path',
  'referencePath',
  'timestamp',
  'resource',
])

/** Numbers, flags and JSON are rightly written bare. A value may bring its own quotes, so this is a hint. */
export const unquotedPlaceholder: LintRule = {
  id: 'unquoted-placeholder',
  code: 'UNQUOTED_PLACEHOLDER',
  severity: 'HINT',
  doc: {
    what: 'A substitution in a field that takes a text stands in quotes.',
    why: 'What is filled in takes the place of the words as they stand: without quotes around it a text is no JSON.',
    fix: 'Put quotes around it, unless the value that is filled in brings its own.',
    example: {
      bad: '{ "Type": "Succeed", "Comment": ${Words} }',
      good: '{ "Type": "Succeed", "Comment": "${Words}" }',
    },
  },
  checkState({ fields }, report) {
    for (const { field, value } of fields) {
      if (value.kind !== 'placeholder' || !TEXTS.has(field.kind)) continue
      const message = `${field.label} is a text: ${String(value.value)} needs quotes around it.`
      report({ node: value, message, ofPlaceholder: true })
    }
  },
}
