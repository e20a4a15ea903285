// rule credentials-role: Credentials name a role.
import { propertyOf } from '../../asl/propertyOf'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

/** RoleArn, or RoleArn.$ in a JSONPath state. */
export const credentialsRole: LintRule = {
  id: 'credentials-role',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'Credentials hold the ARN of the role the task takes on.',
  check({ machine }, report) {
    eachField(machine, ({ field, value, language }) => {
      if (field.at[0] !== 'Credentials' || value.kind !== 'object' || propertyOf(value, 'RoleArn')) return
      if (language === 'JSONPath' && propertyOf(value, 'RoleArn.$')) return
      report({ node: value, message: "The field 'RoleArn' is required but was missing" })
    })
  },
}
