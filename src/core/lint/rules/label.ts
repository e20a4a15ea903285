// rule label: the label of a distributed Map can be part of an ARN.
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

const LONGEST = 40
/** Blanks, control characters and what ARNs and wildcards use. */
const FORBIDDEN = /[\s?*<>{}[\]:;,\\|^~$#%&`"\p{Cc}]/u

/** At most 40 characters, none of them a blank or one of ? * < > { } [ ] : ; , \ | ^ ~ $ # % & ` ". */
export const label: LintRule = {
  id: 'label',
  code: 'INVALID_LABEL_NAME',
  severity: 'ERROR',
  help: 'A Label has at most 40 characters, without blanks and special characters.',
  check({ machine }, report) {
    eachField(machine, ({ field, value }) => {
      if (field.at[0] !== 'Label' || typeof value.value !== 'string') return
      const { length } = value.value
      if (length > LONGEST)
        report({ node: value, message: `A Label has at most ${LONGEST} characters, this one has ${length}.` })
      if (FORBIDDEN.test(value.value))
        report({ node: value, message: 'A Label has no blanks and no special characters.' })
    })
  },
}
