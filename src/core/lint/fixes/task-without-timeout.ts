// Fix of task-without-timeout: an hour.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const taskWithoutTimeoutFixes: FixMaker = {
  rule: 'task-without-timeout',
  inState({ node }) {
    const task = node?.parent
    if (!task) return []
    const change = { op: 'insert', into: pathOf(task), key: 'TimeoutSeconds', value: 3600 } as const
    return [{ label: 'Wait an hour at most', changes: [change] }]
  },
}
