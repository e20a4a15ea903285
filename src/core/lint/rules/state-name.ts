// rule state-name: state names have 1 to 80 characters.
import { MAX_STATE_NAME_LENGTH } from '../../asl/quotas'
import type { LintRule } from '../Finding'

/** Neither empty nor longer than AWS takes. */
export const stateName: LintRule = {
  id: 'state-name',
  code: 'INVALID_STATE_NAME',
  severity: 'ERROR',
  help: 'State names have 1 to 80 characters.',
  check({ machine }, report) {
    for (const { name, node } of machine.states.values()) {
      if (name.length >= 1 && name.length <= MAX_STATE_NAME_LENGTH) continue
      report({
        node,
        message: `State names have 1 to ${MAX_STATE_NAME_LENGTH} characters, this one has ${name.length}.`,
      })
    }
  },
}
