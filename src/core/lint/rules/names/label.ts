// rule label: the label of a distributed Map can be part of an ARN.
import { propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

const LONGEST = 40
/** Blanks, control characters and what ARNs and wildcards use. */
const FORBIDDEN = /[\s?*<>{}[\]:;,\\|^~$#%&`"\p{Cc}]/u

/** At most 40 characters, none of them a blank or one of ? * < > { } [ ] : ; , \ | ^ ~ $ # % & ` ". */
export const label: LintRule = {
  id: 'label',
  code: 'INVALID_LABEL_NAME',
  severity: 'ERROR',
  doc: {
    what: `A Label has at most ${LONGEST} characters, without blanks and special characters.`,
    why: 'It becomes part of the ARN of every Map Run.',
    fix: 'Use letters, digits, - and _, or leave Label out: AWS makes one.',
    example: {
      bad: '{ "Type": "Map", "Label": "all orders", "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }, "End": true }',
      good: '{ "Type": "Map", "Label": "all-orders", "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }, "End": true }',
    },
  },
  fields: ['Label'],
  checkState({ node, type }, report) {
    const written = type?.name === 'Map' ? propertyOf(node, 'Label') : null
    if (!written || typeof written.value !== 'string') return
    const { length } = written.value
    if (length > LONGEST)
      report({ node: written, message: `A Label has at most ${LONGEST} characters, this one has ${length}.` })
    if (FORBIDDEN.test(written.value))
      report({ node: written, message: 'A Label has no blanks and no special characters.' })
  },
}
