// Fixes of credentials-role: the role under its name, or no Credentials.
import { propertiesOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'

const ROLE = 'arn:aws:iam::123456789012:role/TaskRole'

export const credentialsRoleFixes: FixMaker = {
  rule: 'credentials-role',
  inState({ node }, { language }) {
    if (!node) return []
    const meant = propertiesOf(node).find(({ key }) => /role/i.test(key?.name ?? ''))
    const key = language === 'JSONPath' && meant?.key?.name.endsWith('.$') ? 'RoleArn.$' : 'RoleArn'
    const added: Fix = meant
      ? { label: `Call it ${key}`, changes: [{ op: 'rename', at: pathOf(meant), key }] }
      : { label: 'Add RoleArn', changes: [{ op: 'insert', into: pathOf(node), key: 'RoleArn', value: ROLE }] }
    return [added, { label: 'Remove Credentials', changes: [{ op: 'remove', at: pathOf(node) }] }]
  },
}
