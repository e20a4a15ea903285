// rule variable-name: variables have names that expressions can say.
import { propertiesOf } from '../../../asl/propertyOf'
import { variableFault, variableNamed } from '../../../asl/variableFault'
import type { LintRule } from '../../LintRule'

/** A letter, then letters, digits and underscores, at most 80 of them; whole variables only. */
export const variableName: LintRule = {
  id: 'variable-name',
  code: 'INVALID_VARIABLE_NAME',
  severity: 'ERROR',
  doc: {
    what: 'A variable name begins with a letter and goes on with letters, digits and underscores; it has at most 80 characters.',
    why: 'Expressions name variables as $name, and a name such as a-b or x.y would be read as something else.',
    fix: 'Rename the variable. Parts of a variable cannot be assigned: assign the whole.',
    example: {
      bad: '{ "Type": "Pass", "Assign": { "order-id": 1 }, "End": true }',
      good: '{ "Type": "Pass", "Assign": { "orderId": 1 }, "End": true }',
    },
  },
  checkState({ fields, language }, report) {
    for (const { field, value } of fields) {
      if (field.kind !== 'variables') continue
      for (const property of propertiesOf(value)) {
        const fault = variableFault(variableNamed(property.key?.name ?? '', language))
        if (fault?.code === 'INVALID_VARIABLE_NAME')
          report({ node: property, message: fault.message, range: property.key ?? property })
      }
    }
  },
}
