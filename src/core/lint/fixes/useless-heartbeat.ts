// Fixes of useless-heartbeat: a time-out in its place, or nothing.
import { propertyOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'

export const uselessHeartbeatFixes: FixMaker = {
  rule: 'useless-heartbeat',
  inState({ node }, { node: task }) {
    const name = node?.key?.name ?? ''
    if (!node || name === '') return []
    const at = pathOf(node)
    const key = name.replace('Heartbeat', 'Timeout')
    const isFree = ['TimeoutSeconds', 'TimeoutSecondsPath'].every((one) => propertyOf(task, one) === null)
    const renamed: readonly Fix[] = isFree ? [{ label: `Make it ${key}`, changes: [{ op: 'rename', at, key }] }] : []
    return [...renamed, { label: `Remove ${name}`, changes: [{ op: 'remove', at }] }]
  },
}
