// rule query-language: a JSONata workflow has no JSONPath states.
import { isDowngraded } from '../checkedLanguage'
import type { LintRule } from '../Finding'

/** A state may go from JSONPath to JSONata, not back. */
export const queryLanguage: LintRule = {
  id: 'query-language',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'A state may use JSONata in a JSONPath workflow, but not JSONPath in a JSONata workflow.',
  check({ machine }, report) {
    for (const state of machine.states.values()) {
      if (!isDowngraded(machine, state)) continue
      const message = "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine"
      report({
        node: state.node,
        message,
        fixes: [
          {
            label: 'Use the query language of the workflow',
            changes: [{ op: 'remove', at: [...state.path, 'QueryLanguage'] }],
          },
        ],
      })
    }
  },
}
