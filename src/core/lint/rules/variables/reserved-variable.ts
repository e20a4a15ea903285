// rule reserved-variable: $states is not for assigning.
import { propertiesOf } from '../../../asl/propertyOf'
import { variableFault, variableNamed } from '../../../asl/variableFault'
import type { LintRule } from '../../LintRule'

/** `states` is what AWS itself gives to expressions. */
export const reservedVariable: LintRule = {
  id: 'reserved-variable',
  code: 'RESERVED_VARIABLE_NAME',
  severity: 'ERROR',
  doc: {
    what: 'No variable is called states.',
    why: 'AWS itself gives $states to every expression: the input, the context and the result.',
    fix: 'Choose another name.',
    example: {
      bad: '{ "Type": "Pass", "Assign": { "states": ["NY", "CA"] }, "End": true }',
      good: '{ "Type": "Pass", "Assign": { "stateCodes": ["NY", "CA"] }, "End": true }',
    },
  },
  checkState({ fields, language }, report) {
    for (const { field, value } of fields) {
      if (field.kind !== 'variables') continue
      for (const property of propertiesOf(value)) {
        const fault = variableFault(variableNamed(property.key?.name ?? '', language))
        if (fault?.code === 'RESERVED_VARIABLE_NAME')
          report({ node: property, message: fault.message, range: property.key ?? property })
      }
    }
  },
}
