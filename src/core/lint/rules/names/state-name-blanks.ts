// rule state-name-blanks: the name of a state begins and ends with a letter that can be seen.
import type { LintRule } from '../../LintRule'

/** No blanks around a name. */
export const stateNameBlanks: LintRule = {
  id: 'state-name-blanks',
  code: 'STATE_NAME_BLANKS',
  severity: 'WARNING',
  doc: {
    what: 'The name of a state has no blanks at its beginning and its end.',
    why: 'A blank that nobody sees belongs to the name: a Next without it leads nowhere.',
    fix: 'Take the blanks off the name, and off whatever leads to it.',
    example: {
      bad: '{ "StartAt": "Pay ", "States": { "Pay ": { "Type": "Succeed" } } }',
      good: '{ "StartAt": "Pay", "States": { "Pay": { "Type": "Succeed" } } }',
    },
  },
  checkDefinition({ machine }, report) {
    for (const { name, node } of machine.states.values()) {
      if (name !== name.trim() && name.trim() !== '')
        report({ node, message: 'The name of this state begins or ends with a blank, which belongs to it.' })
    }
  },
}
