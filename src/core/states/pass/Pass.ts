// Pass: shapes data or stands in for work still to be written.
import { basicFields } from '../../asl/fields/basicFields'
import { dataFields } from '../../asl/fields/dataFields'
import { flowFields } from '../../asl/fields/flowFields'
import { languages } from '../../asl/languages'
import { propertyOf } from '../../asl/propertyOf'
import type { StateType } from '../../asl/StateType'
import { nextSlot } from '../../asl/transitionSlots'

/** The Pass state (developer guide, "Pass workflow state"). */
export const Pass: StateType = {
  name: 'Pass',
  help: 'Passes its input on, changed as its fields say.',
  fields: [
    basicFields.Type,
    basicFields.Comment,
    basicFields.QueryLanguage,
    dataFields.InputPath,
    dataFields.Parameters,
    {
      at: ['Result'],
      kind: 'json',
      label: 'Result',
      help: 'A fixed result; nothing in it is evaluated.',
      group: 'output',
      languages: languages.path,
      example: {},
    },
    dataFields.ResultPath,
    dataFields.OutputPath,
    dataFields.Output,
    dataFields.Assign,
    flowFields.Next,
    flowFields.End,
  ],
  hasNext: true,
  terminal: false,
  template: () => ({ Type: 'Pass' }),
  transitions: nextSlot,
  scopes: () => [],
  summary: (state) => {
    if (propertyOf(state, 'Result')) return 'Fixed result'
    return propertyOf(state, 'Parameters') || propertyOf(state, 'Output') ? 'Shapes the data' : 'Passes its input on'
  },
}
