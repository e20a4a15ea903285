// Succeed: ends the workflow, the branch or the iteration well.
import { basicFields } from '../../asl/fields/basicFields'
import { dataFields } from '../../asl/fields/dataFields'
import type { StateType } from '../../asl/StateType'

/** The Succeed state (developer guide, "Succeed workflow state"). */
export const Succeed: StateType = {
  name: 'Succeed',
  help: 'Ends the workflow, the branch or the iteration successfully.',
  fields: [
    basicFields.Type,
    basicFields.Comment,
    basicFields.QueryLanguage,
    dataFields.InputPath,
    dataFields.OutputPath,
    dataFields.Output,
  ],
  hasNext: false,
  terminal: true,
  template: () => ({ Type: 'Succeed' }),
  transitions: () => [],
  scopes: () => [],
  summary: () => 'Ends successfully',
}
