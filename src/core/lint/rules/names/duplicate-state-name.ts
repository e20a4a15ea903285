// rule duplicate-state-name: no two states of a definition have the same name.
import type { LintRule } from '../../LintRule'

/** Over all branches and processors together, as AWS counts. */
export const duplicateStateName: LintRule = {
  id: 'duplicate-state-name',
  code: 'DUPLICATE_STATE_NAME',
  severity: 'ERROR',
  doc: {
    what: 'No two states of a definition have the same name, those inside Parallel and Map included.',
    why: 'Histories and links name a state by its name alone.',
    fix: 'Rename one of the two, and what leads to it.',
    example: {
      bad: '{ "Type": "Parallel", "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }, { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }], "End": true }',
      good: '{ "Type": "Parallel", "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }, { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }], "End": true }',
    },
  },
  checkDefinition({ machine }, report) {
    const seen = new Set<string>()
    for (const { name, node } of machine.states.values()) {
      if (seen.has(name)) report({ node, message: `Duplicate State name: ${name}` })
      seen.add(name)
    }
  },
}
