// Activities: work done by programs that poll for it, wherever they run.
import type { ServiceAction } from '../asl/Service'

const RESOURCE = 'arn:aws:states:us-east-1:123456789012:activity:my-activity'

/** Developer guide, "Learn about Activities in Step Functions". */
export const activity: readonly ServiceAction[] = [
  {
    id: 'states:activity',
    service: 'AWS Step Functions',
    action: 'Activity',
    icon: 'activity',
    aliases: ['worker', 'poll', 'human', 'approval'],
    resource: RESOURCE,
    patterns: ['requestResponse'],
    required: [],
    help: 'Waits for a worker of your own to take the task and send its result.',
    errorPrefix: 'States',
    errors: ['States.Timeout', 'States.HeartbeatTimeout'],
    template: () => ({ Type: 'Task', Resource: RESOURCE, TimeoutSeconds: 300, HeartbeatSeconds: 60 }),
    answer: (input) => input,
  },
]
