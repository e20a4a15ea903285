// Fix of lambda-metadata-kept: Payload alone.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const lambdaMetadataKeptFixes: FixMaker = {
  rule: 'lambda-metadata-kept',
  inDefinition({ node }) {
    const task = node?.parent
    if (!task) return []
    const change = { op: 'insert', into: pathOf(task), key: 'OutputPath', value: '$.Payload' } as const
    return [{ label: 'Give on Payload alone', changes: [change] }]
  },
}
