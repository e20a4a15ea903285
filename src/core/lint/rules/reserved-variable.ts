// rule reserved-variable: $states is not for assigning.
import { propertiesOf } from '../../asl/propertyOf'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

/** `states` is what AWS itself gives to expressions. */
export const reservedVariable: LintRule = {
  id: 'reserved-variable',
  code: 'RESERVED_VARIABLE_NAME',
  severity: 'ERROR',
  help: 'The variable $states is set by AWS.',
  check({ machine }, report) {
    eachField(machine, ({ field, value }) => {
      if (field.kind !== 'variables') return
      for (const property of propertiesOf(value)) {
        const name = property.key?.name
        if (name !== 'states' && name !== 'states.$') continue
        report({ node: property, message: "Cannot assign to reserved variable '$states'." })
      }
    })
  },
}
