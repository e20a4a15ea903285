// rule error-equals: States.ALL stands alone and last.
import { itemsOf, propertyOf } from '../../../asl/propertyOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import type { LintRule } from '../../LintRule'

/** In Retry and in Catch: what stands after States.ALL would never be used. */
export const errorEquals: LintRule = {
  id: 'error-equals',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'States.ALL is the only name of its entry, and its entry is the last of the list.',
    why: 'It stands for every error, so names beside it and entries after it would never be used.',
    fix: 'Give States.ALL an entry of its own and move it to the end.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Retry": [{ "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["States.Timeout"] }], "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.ALL"] }], "End": true }',
    },
  },
  fields: ['Retry', 'Catch'],
  checkState({ fields }, report) {
    for (const { field, value } of fields) {
      if (field.at[0] !== 'Retry' && field.at[0] !== 'Catch') continue
      itemsOf(value).forEach((entry, index, entries) => {
        const names = itemsOf(propertyOf(entry, 'ErrorEquals'))
        const all = names.find(isAll)
        if (!all || (names.length === 1 && index === entries.length - 1)) return
        const range = { from: all.from, to: all.to }
        report({ node: entry, range, message: 'States.ALL must appear alone and at end of list' })
      })
    }
  },
}

function isAll({ value }: SyntaxNode): boolean {
  return value === 'States.ALL'
}
