// rule reserved-error-name: a Fail gives errors of its own.
import { errorNames } from '../../../asl/errorNames'
import { propertyOf } from '../../../asl/propertyOf'
import { hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

const KNOWN: ReadonlySet<string> = new Set(errorNames)

/** Names that begin with `States.` are AWS's; those that exist may be passed on. */
export const reservedErrorName: LintRule = {
  id: 'reserved-error-name',
  code: 'RESERVED_ERROR_NAME',
  severity: 'WARNING',
  doc: {
    what: 'The Error of a Fail does not begin with States., unless it is one of the names AWS has.',
    why: 'Names that begin with States. are reserved: who reads the history takes them for an error of Step Functions.',
    fix: 'Use a name of your own, such as OrderRejected.',
    example: {
      bad: '{ "Type": "Fail", "Error": "States.OrderRejected" }',
      good: '{ "Type": "Fail", "Error": "OrderRejected" }',
    },
  },
  fields: ['Error'],
  checkState({ node, type }, report) {
    const error = type?.name === 'Fail' ? propertyOf(node, 'Error') : null
    if (typeof error?.value !== 'string' || hasPlaceholder(error.value)) return
    const name = error.value
    if (!name.startsWith('States.') || KNOWN.has(name) || name.startsWith('States.Http.')) return
    // `States.Format(…)` is meant as a call, not as a name.
    if (name.includes('(')) return
    report({ node: error, message: `Names that begin with States. are reserved for AWS, and ${name} is none of them.` })
  },
}
