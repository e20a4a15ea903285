// Fix of missing-end-state: the last state ends the workflow.
import { propertyOf } from '../../asl/propertyOf'
import { MACHINE_SCOPE } from '../../machine/readMachine'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const missingEndStateFixes: FixMaker = {
  rule: 'missing-end-state',
  inDefinition(_problem, { machine }) {
    const ids = machine.scopes.get(MACHINE_SCOPE)?.states ?? []
    const state = ids.flatMap((id) => machine.states.get(id) ?? []).findLast(({ node }) => propertyOf(node, 'Next'))
    const next = state ? propertyOf(state.node, 'Next') : null
    if (!state || !next) return []
    const end = propertyOf(state.node, 'End')
    const label = `Let ${state.name} end the workflow`
    if (end)
      return [
        {
          label,
          changes: [
            { op: 'set', at: pathOf(end), value: true },
            { op: 'remove', at: pathOf(next) },
          ],
        },
      ]
    return [
      {
        label,
        changes: [
          { op: 'rename', at: pathOf(next), key: 'End' },
          { op: 'set', at: [...pathOf(state.node), 'End'], value: true },
        ],
      },
    ]
  },
}
