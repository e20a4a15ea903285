// rule error-equals: States.ALL stands alone and last.
import { itemsOf, propertyOf } from '../../asl/propertyOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

/** In Retry and in Catch: what stands after States.ALL would never be used. */
export const errorEquals: LintRule = {
  id: 'error-equals',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'States.ALL catches everything, so it is alone in its entry and its entry is the last.',
  check({ machine }, report) {
    eachField(machine, ({ field, value }) => {
      if (field.at[0] !== 'Retry' && field.at[0] !== 'Catch') return
      itemsOf(value).forEach((entry, index, entries) => {
        const names = itemsOf(propertyOf(entry, 'ErrorEquals'))
        if (!names.some(isAll) || (names.length === 1 && index === entries.length - 1)) return
        report({ node: entry, message: 'States.ALL must appear alone and at end of list' })
      })
    })
  },
}

function isAll({ value }: SyntaxNode): boolean {
  return value === 'States.ALL'
}
