// rule variable-name: variables have names that expressions can say.
import { propertiesOf } from '../../asl/propertyOf'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'
import { isPlaceholder } from '../isPlaceholder'

const NAME = /^\p{ID_Start}\p{ID_Continue}*$/u
const LONGEST = 80

/** A letter, then letters, digits and underscores, at most 80 of them; whole variables only. */
export const variableName: LintRule = {
  id: 'variable-name',
  code: 'INVALID_VARIABLE_NAME',
  severity: 'ERROR',
  help: 'A variable name begins with a letter and goes on with letters, digits and underscores; at most 80 characters.',
  check({ machine }, report) {
    eachField(machine, ({ field, value, language }) => {
      if (field.kind !== 'variables') return
      for (const property of propertiesOf(value)) {
        const written = property.key?.name ?? ''
        const name = language === 'JSONPath' ? written.replace(/\.\$$/, '') : written
        if ((NAME.test(name) && name.length <= LONGEST) || isPlaceholder(property)) continue
        const message = `Invalid variable name '${name}': the variable name contains invalid characters.`
        report({ node: property, message })
      }
    })
  },
}
