// rule state-name: state names have 1 to 80 characters.
import { MAX_STATE_NAME_LENGTH } from '../../../asl/quotas'
import type { LintRule } from '../../LintRule'

/** Neither empty nor longer than AWS takes. */
export const stateName: LintRule = {
  id: 'state-name',
  code: 'INVALID_STATE_NAME',
  severity: 'ERROR',
  doc: {
    what: `The name of a state has 1 to ${MAX_STATE_NAME_LENGTH} characters.`,
    why: 'AWS takes no empty and no longer name.',
    fix: 'Give the state a shorter name and put the rest into its Comment.',
    example: {
      bad: `{ "StartAt": "${'Pay '.repeat(21)}", "States": { "${'Pay '.repeat(21)}": { "Type": "Succeed" } } }`,
      good: '{ "StartAt": "Pay", "States": { "Pay": { "Type": "Succeed" } } }',
    },
  },
  checkState({ name, node }, report) {
    if (name.length >= 1 && name.length <= MAX_STATE_NAME_LENGTH) return
    const message = `State names have 1 to ${MAX_STATE_NAME_LENGTH} characters, this one has ${name.length}.`
    report({ node, message })
  },
}
