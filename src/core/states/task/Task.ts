// Task: one unit of work done by a service, a function or an activity.
import { basicFields } from '../../asl/fields/basicFields'
import { dataFields } from '../../asl/fields/dataFields'
import { errorFields } from '../../asl/fields/errorFields'
import { flowFields } from '../../asl/fields/flowFields'
import { taskFields } from '../../asl/fields/taskFields'
import { propertyOf, textOf } from '../../asl/propertyOf'
import { resourceLabel } from '../../asl/resourceLabel'
import type { StateType } from '../../asl/StateType'
import { catchSlots, nextSlot } from '../../asl/transitionSlots'

/** The Task state (developer guide, "Task workflow state"). */
export const Task: StateType = {
  name: 'Task',
  help: 'Calls a service, a Lambda function or an activity and waits as its resource says.',
  fields: [
    basicFields.Type,
    taskFields.Resource,
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
    taskFields.TimeoutSeconds,
    taskFields.TimeoutSecondsPath,
    taskFields.HeartbeatSeconds,
    taskFields.HeartbeatSecondsPath,
    taskFields.Credentials,
    flowFields.Next,
    flowFields.End,
  ],
  hasNext: true,
  terminal: false,
  template: (language) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    [language === 'JSONata' ? 'Arguments' : 'Parameters']: { FunctionName: 'my-function' },
  }),
  transitions: (state) => [...nextSlot(state), ...catchSlots(state)],
  scopes: () => [],
  summary: (state) => resourceLabel(textOf(propertyOf(state, 'Resource')) ?? ''),
}
