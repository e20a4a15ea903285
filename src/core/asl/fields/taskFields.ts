// What a Task calls, as whom, and how long it may take.
import { languages } from '../languages'
import type { FieldSpec } from '../StateType'

const MAX_SECONDS = 99_999_999

/** Resource, Credentials, time-out and heartbeat (developer guide, "Task workflow state"). */
export const taskFields = {
  Resource: {
    at: ['Resource'],
    kind: 'resource',
    label: 'Resource',
    help: 'The ARN of what the task calls: a service action, a Lambda function or an activity.',
    group: 'basics',
    languages: languages.both,
    required: true,
    example: 'arn:aws:states:::lambda:invoke',
  },
  Credentials: {
    at: ['Credentials'],
    kind: 'object',
    label: 'Credentials',
    help: 'The IAM role the task takes on for the call.',
    group: 'advanced',
    languages: languages.both,
    open: true,
    example: { RoleArn: 'arn:aws:iam::123456789012:role/TaskRole' },
    items: [
      {
        at: ['RoleArn'],
        kind: 'text',
        label: 'Role ARN',
        help: 'ARN of the role; RoleArn.$ takes it from the input in JSONPath states.',
        group: 'advanced',
        languages: languages.both,
        expression: true,
      },
    ],
  },
  TimeoutSeconds: {
    at: ['TimeoutSeconds'],
    kind: 'integer',
    label: 'Timeout',
    help: 'Seconds after which the task fails with States.Timeout.',
    group: 'errors',
    languages: languages.both,
    expression: true,
    minimum: 1,
    maximum: MAX_SECONDS,
    exclusive: 'timeout',
    example: 300,
  },
  TimeoutSecondsPath: {
    at: ['TimeoutSecondsPath'],
    kind: 'referencePath',
    label: 'Timeout from input',
    help: 'Where in the input the time-out stands, in seconds.',
    group: 'errors',
    languages: languages.path,
    exclusive: 'timeout',
    example: '$.timeout',
  },
  HeartbeatSeconds: {
    at: ['HeartbeatSeconds'],
    kind: 'integer',
    label: 'Heartbeat',
    help: 'Seconds without a sign of life after which the task fails; shorter than the time-out.',
    group: 'errors',
    languages: languages.both,
    expression: true,
    minimum: 1,
    maximum: MAX_SECONDS,
    exclusive: 'heartbeat',
    example: 60,
  },
  HeartbeatSecondsPath: {
    at: ['HeartbeatSecondsPath'],
    kind: 'referencePath',
    label: 'Heartbeat from input',
    help: 'Where in the input the heartbeat stands, in seconds.',
    group: 'errors',
    languages: languages.path,
    exclusive: 'heartbeat',
    example: '$.heartbeat',
  },
} as const satisfies Record<string, FieldSpec>
