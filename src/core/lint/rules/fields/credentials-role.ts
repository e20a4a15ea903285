// rule credentials-role: Credentials name a role.
import { propertyOf } from '../../../asl/propertyOf'
import { hasOpenKeys } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** RoleArn, or RoleArn.$ in a JSONPath state. */
export const credentialsRole: LintRule = {
  id: 'credentials-role',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'Credentials have a RoleArn; in JSONPath states RoleArn.$ may take it from the input.',
    why: 'The role is what the task takes on for the call; without it Credentials say nothing.',
    fix: 'Add RoleArn with the ARN of the role, or remove Credentials.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Credentials": { "Role": "arn:aws:iam::123456789012:role/Pay" }, "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Credentials": { "RoleArn": "arn:aws:iam::123456789012:role/Pay" }, "End": true }',
    },
  },
  fields: ['Credentials'],
  checkState({ fields, language }, report) {
    for (const { field, value } of fields) {
      if (field.at[0] !== 'Credentials' || value.kind !== 'object' || propertyOf(value, 'RoleArn')) continue
      if (hasOpenKeys(value) || (language === 'JSONPath' && propertyOf(value, 'RoleArn.$'))) continue
      report({ node: value, message: "The field 'RoleArn' is required but was missing" })
    }
  },
}
