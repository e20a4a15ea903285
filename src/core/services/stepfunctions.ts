// AWS Step Functions: starting another state machine, and activities done by workers of one's own.
import type { ServiceAction } from '../asl/Service'
import type { QueryLanguage } from '../asl/StateType'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { taskTemplate } from './taskTemplate'

const START = 'arn:aws:states:::states:startExecution'
const CHILD = 'arn:aws:states:us-east-1:123456789012:stateMachine:my-child'
const MOMENT = '2026-01-01T00:00:00Z'

/** The child's input carries the id of the parent, by which AWS links the two. */
function startTemplate(language: QueryLanguage): JsonObject {
  const link = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID'
  const id: JsonObject =
    language === 'JSONata' ? { [link]: '{% $states.context.Execution.Id %}' } : { [`${link}.$`]: '$$.Execution.Id' }
  return taskTemplate(language, START, { StateMachineArn: CHILD, Input: id })
}

function executionArn(input: JsonValue): string {
  const arn = memberOf(input, 'StateMachineArn')
  const name = memberOf(input, 'Name')
  const machine = typeof arn === 'string' ? arn : CHILD
  return `${machine.replace(':stateMachine:', ':execution:')}:${typeof name === 'string' ? name : 'simulated'}`
}

/** What DescribeExecution says of a child that succeeded with an empty output; `.sync` gives its texts unread. */
function finished(input: JsonValue, version: 1 | 2): JsonValue {
  const given = memberOf(input, 'Input') ?? {}
  const childInput = isJsonObject(given) || version === 1 ? given : {}
  return {
    ExecutionArn: executionArn(input),
    Input: version === 2 ? childInput : JSON.stringify(childInput),
    Name: executionArn(input).split(':').at(-1) ?? '',
    Output: version === 2 ? {} : '{}',
    StartDate: MOMENT,
    StateMachineArn: memberOf(input, 'StateMachineArn') ?? CHILD,
    Status: 'SUCCEEDED',
    StopDate: MOMENT,
  }
}

/** Developer guide, "Start a new state machine execution from a running execution". */
export const stepfunctions: readonly ServiceAction[] = [
  {
    id: 'states:startExecution',
    service: 'AWS Step Functions',
    action: 'StartExecution',
    icon: 'stepfunctions',
    aliases: ['sfn', 'workflow', 'nested', 'child', 'state machine'],
    resource: START,
    patterns: ['requestResponse', 'sync', 'waitForTaskToken'],
    required: ['StateMachineArn'],
    help: 'Starts another state machine, and waits for it where .sync is set.',
    errorPrefix: 'StepFunctions',
    errors: ['StepFunctions.ExecutionAlreadyExistsException', 'StepFunctions.ExecutionLimitExceededException'],
    template: startTemplate,
    answer: (input) => ({ ExecutionArn: executionArn(input), StartDate: MOMENT }),
    syncAnswer: finished,
  },
]
