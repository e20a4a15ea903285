// rule similar-state-names: names of states can be told apart by people.
import { remembered } from '../../../base/remembered'
import type { LintRule } from '../../LintRule'

/** Over all branches and processors together; case and blanks do not count. */
export const similarStateNames: LintRule = {
  id: 'similar-state-names',
  code: 'SIMILAR_STATE_NAMES',
  severity: 'HINT',
  doc: {
    what: 'No two states have names that differ in capital letters, blanks, - and _ only.',
    why: 'Next and the history tell them apart, people do not: the wrong one is soon written or read.',
    fix: 'Rename one of the two.',
    example: {
      bad: '{ "StartAt": "Send mail", "States": { "Send mail": { "Type": "Pass", "Next": "SendMail" }, "SendMail": { "Type": "Succeed" } } }',
      good: '{ "StartAt": "Send mail", "States": { "Send mail": { "Type": "Pass", "Next": "Sent" }, "Sent": { "Type": "Succeed" } } }',
    },
  },
  checkDefinition({ machine }, report) {
    const seen = new Map<string, string>()
    for (const { name, node } of machine.states.values()) {
      const plain = plainName(name)
      const other = seen.get(plain)
      if (other === undefined) seen.set(plain, name)
      // The same name twice is AWS's own matter.
      else if (other !== name && other.trim() !== name.trim())
        report({ node, message: `${name} and ${other} are hard to tell apart.` })
    }
  },
}

/** The same names come again with every edit. */
const plainName = remembered((name) => name.replace(/[\s_-]+/g, '').toLowerCase())
