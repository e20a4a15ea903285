// rule hardcoded-account: a definition can be deployed to another account.
import { someText } from '../../../base/JsonValue'
import { remembered } from '../../../base/remembered'
import { visitNodes } from '../../../syntax/visitNodes'
import type { LintRule } from '../../LintRule'

/** Region and account of an ARN; either may be empty. */
const PLACE = /^arn:aws[a-z-]*:[a-z0-9-]+:([a-z]{2}(?:-[a-z]+)+-\d)?:(\d{12})?:/

/** Accounts that AWS's documentation uses: whoever writes one knows that it is to be replaced. */
const EXAMPLE = /^(?:123456789012|111122223333|444455556666|777788889999|(\d)\1{11})$/

/** ARNs with a literal account, at any depth of a state. */
export const hardcodedAccount: LintRule = {
  id: 'hardcoded-account',
  code: 'HARDCODED_ACCOUNT',
  severity: 'HINT',
  doc: {
    what: 'ARNs have a substitution where the account and the region stand.',
    why: 'With a literal account the same definition cannot be deployed to a test and a production account.',
    fix: `Write \${AWS::AccountId} and \${AWS::Region}, or one substitution for the whole ARN, and let the deployment fill it in.`,
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:us-east-1:210987654321:activity:approve", "TimeoutSeconds": 60, "End": true }',
      good: `{ "Type": "Task", "Resource": "arn:aws:states:\${AWS::Region}:\${AWS::AccountId}:activity:approve", "TimeoutSeconds": 60, "End": true }`,
    },
  },
  checkState({ node: state }, report) {
    // Most states have none, and their values are read before their places are.
    if (!someText(state.value, (text) => faultOf(text) !== null, 'States')) return
    visitNodes(state, (node) => {
      if (node.key?.name === 'States') return false
      const message = node.kind === 'string' ? faultOf(String(node.value)) : null
      if (message !== null) report({ node, message })
      return true
    })
  },
}

const faultOf = remembered((text) => {
  const [, region, account] = PLACE.exec(text) ?? []
  if (account !== undefined)
    return EXAMPLE.test(account) ? null : `The account ${account} is written into the definition.`
  return region === undefined ? null : `The region ${region} is written into the definition.`
})
