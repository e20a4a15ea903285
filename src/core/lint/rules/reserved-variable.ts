// rule reserved-variable: $states is not for assigning.
import { propertiesOf } from '../../asl/propertyOf'
import { variableFault, variableNamed } from '../../asl/variableFault'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

/** `states` is what AWS itself gives to expressions. */
export const reservedVariable: LintRule = {
  id: 'reserved-variable',
  code: 'RESERVED_VARIABLE_NAME',
  severity: 'ERROR',
  help: 'The variable $states is set by AWS.',
  check({ machine }, report) {
    eachField(machine, ({ field, value, language }) => {
      if (field.kind !== 'variables') return
      for (const property of propertiesOf(value)) {
        const fault = variableFault(variableNamed(property.key?.name ?? '', language))
        if (fault?.code === 'RESERVED_VARIABLE_NAME') report({ node: property, message: fault.message })
      }
    })
  },
}
