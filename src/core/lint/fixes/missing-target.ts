// Fixes of missing-target: the name that was meant, or the state that is missing.
import { MAX_STATE_NAME_LENGTH } from '../../asl/quotas'
import type { StateView } from '../../machine/Machine'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'
import { nearestOf } from './nearestOf'
import { namesIn, statesAround } from './statesAround'

export const missingTargetFixes: FixMaker = {
  rule: 'missing-target',
  inDefinition({ node }, { machine }) {
    const states = node && statesAround(node)
    const wanted = node?.value
    if (!node || !states || typeof wanted !== 'string') return []
    const near = nearestOf(wanted, namesIn(states))
    const corrected: readonly Fix[] =
      near === null ? [] : [{ label: `Lead to ${near}`, changes: [{ op: 'set', at: pathOf(node), value: near }] }]
    if (wanted.trim() === '' || wanted.length > MAX_STATE_NAME_LENGTH || isTaken(wanted, machine.states.values()))
      return corrected
    const state = { Type: 'Pass', End: true }
    const made = { op: 'insert', into: pathOf(states), key: wanted, value: state } as const
    return [...corrected, { label: `Add ${wanted}`, changes: [made] }]
  },
}

function isTaken(name: string, states: Iterable<StateView>): boolean {
  for (const state of states) if (state.name === name) return true
  return false
}
