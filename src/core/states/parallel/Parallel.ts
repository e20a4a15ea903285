// Parallel: runs several branches at once.
import { basicFields } from '../../asl/fields/basicFields'
import { branchFields } from '../../asl/fields/branchFields'
import { dataFields } from '../../asl/fields/dataFields'
import { errorFields } from '../../asl/fields/errorFields'
import { flowFields } from '../../asl/fields/flowFields'
import { languages } from '../../asl/languages'
import { branchScopes } from '../../asl/nestedScopes'
import { itemsOf, propertyOf } from '../../asl/propertyOf'
import type { StateType } from '../../asl/StateType'
import { catchSlots, nextSlot } from '../../asl/transitionSlots'

/** The Parallel state (developer guide, "Parallel workflow state"). */
export const Parallel: StateType = {
  name: 'Parallel',
  help: 'Runs its branches at once; the result is the array of their outputs.',
  fields: [
    basicFields.Type,
    {
      at: ['Branches'],
      kind: 'machines',
      label: 'Branches',
      help: 'The parts that run at once.',
      group: 'items',
      languages: languages.both,
      required: true,
      nonEmpty: true,
      items: branchFields,
    },
    basicFields.Comment,
    basicFields.QueryLanguage,
    dataFields.InputPath,
    dataFields.Parameters,
    dataFields.Arguments,
    dataFields.ResultSelector,
    dataFields.ResultPath,
    dataFields.OutputPath,
    dataFields.Output,
    dataFields.Assign,
    errorFields.Retry,
    errorFields.Catch,
    flowFields.Next,
    flowFields.End,
  ],
  hasNext: true,
  terminal: false,
  template: () => ({ Type: 'Parallel', Branches: [{ States: {} }, { States: {} }] }),
  transitions: (state) => [...nextSlot(state), ...catchSlots(state)],
  scopes: branchScopes,
  summary: (state) => {
    const count = itemsOf(propertyOf(state, 'Branches')).length
    return count === 1 ? '1 branch' : `${count} branches`
  },
}
