// Choice: goes one of several ways, by the first rule that is true.
import { basicFields } from '../../asl/fields/basicFields'
import { dataFields } from '../../asl/fields/dataFields'
import { languages } from '../../asl/languages'
import { itemsOf, propertyOf } from '../../asl/propertyOf'
import type { FieldSpec, StateType } from '../../asl/StateType'
import { defaultSlot, ruleSlots } from '../../asl/transitionSlots'

const ruleFields: readonly FieldSpec[] = [
  {
    at: ['Condition'],
    kind: 'condition',
    label: 'Condition',
    help: 'A JSONata expression that is true or false.',
    group: 'basics',
    languages: languages.jsonata,
    required: true,
    example: '{% true %}',
  },
  {
    at: [],
    kind: 'condition',
    label: 'Condition',
    help: 'A variable with a comparison, or And, Or, Not over such.',
    group: 'basics',
    languages: languages.path,
    required: true,
    example: { Variable: '$.value', IsPresent: true },
  },
  {
    at: ['Next'],
    kind: 'target',
    label: 'Then',
    help: 'The state to go to when the condition is true.',
    group: 'flow',
    languages: languages.both,
    required: true,
  },
  { ...dataFields.Output, help: 'What goes on to that state; without it the input does.' },
  dataFields.Assign,
  { ...basicFields.Comment, help: 'What the rule means; the edge shows it.' },
]

/** The Choice state (developer guide, "Choice workflow state"). */
export const Choice: StateType = {
  name: 'Choice',
  help: 'Goes to the state of the first rule that is true, else to the default.',
  fields: [
    basicFields.Type,
    {
      at: ['Choices'],
      kind: 'list',
      label: 'Rules',
      help: 'Tried in order; the first that is true decides.',
      group: 'basics',
      languages: languages.both,
      required: true,
      nonEmpty: true,
      items: ruleFields,
    },
    {
      at: ['Default'],
      kind: 'target',
      label: 'Default',
      help: 'The state to go to when no rule is true; without it the execution fails there.',
      group: 'basics',
      languages: languages.both,
    },
    basicFields.Comment,
    basicFields.QueryLanguage,
    dataFields.InputPath,
    dataFields.OutputPath,
    dataFields.Output,
    dataFields.Assign,
  ],
  hasNext: false,
  terminal: false,
  template: () => ({ Type: 'Choice', Choices: [] }),
  transitions: (state) => [...ruleSlots(state), ...defaultSlot(state)],
  scopes: () => [],
  summary: (state) => {
    const count = itemsOf(propertyOf(state, 'Choices')).length
    const rules = count === 1 ? '1 rule' : `${count} rules`
    return propertyOf(state, 'Default') ? `${rules} + default` : rules
  },
}
