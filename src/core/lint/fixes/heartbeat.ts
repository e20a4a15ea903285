// Fixes of heartbeat: a shorter heartbeat, or none.
import { propertyOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'

export const heartbeatFixes: FixMaker = {
  rule: 'heartbeat',
  inState({ node }) {
    const timeout = node && propertyOf(node.parent, 'TimeoutSeconds')?.value
    if (!node || typeof timeout !== 'number') return []
    const at = pathOf(node)
    const half = Math.floor(timeout / 2)
    const shorter: readonly Fix[] =
      half < 1 ? [] : [{ label: `Heartbeat of ${half} s`, changes: [{ op: 'set', at, value: half }] }]
    return [...shorter, { label: 'Remove HeartbeatSeconds', changes: [{ op: 'remove', at }] }]
  },
}
