// rule variable-name: variables have names that expressions can say.
import { propertiesOf } from '../../asl/propertyOf'
import { variableFault, variableNamed } from '../../asl/variableFault'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'
import { isPlaceholder } from '../isPlaceholder'

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
        const fault = variableFault(variableNamed(property.key?.name ?? '', language))
        if (fault?.code === 'INVALID_VARIABLE_NAME' && !isPlaceholder(property))
          report({ node: property, message: fault.message })
      }
    })
  },
}
