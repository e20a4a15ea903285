// rule duplicate-state-name: no two states of a definition have the same name.
import type { LintRule } from '../Finding'

/** Over all branches and processors together, as AWS counts. */
export const duplicateStateName: LintRule = {
  id: 'duplicate-state-name',
  code: 'DUPLICATE_STATE_NAME',
  severity: 'ERROR',
  help: 'State names are unique in the whole definition, those inside Parallel and Map included.',
  check({ machine }, report) {
    const seen = new Set<string>()
    for (const { name, node } of machine.states.values()) {
      if (seen.has(name)) report({ node, message: `Duplicate State name: ${name}` })
      seen.add(name)
    }
  },
}
