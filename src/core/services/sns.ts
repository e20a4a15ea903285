// Amazon SNS: publishing a message.
import type { ServiceAction } from '../asl/Service'
import { fromInput, taskTemplate } from './taskTemplate'

/** Developer guide, "Create and publish to an Amazon SNS topic with Step Functions". */
export const sns: readonly ServiceAction[] = [
  {
    id: 'sns:publish',
    service: 'Amazon SNS',
    action: 'Publish',
    icon: 'sns',
    aliases: ['topic', 'notification', 'message', 'email', 'text message'],
    resource: 'arn:aws:states:::sns:publish',
    patterns: ['requestResponse', 'waitForTaskToken'],
    required: ['Message'],
    help: 'Publishes a message to a topic or a phone number.',
    errorPrefix: 'SNS',
    errors: ['SNS.NotFoundException', 'SNS.AmazonSNSException'],
    template: (language) =>
      taskTemplate(language, 'arn:aws:states:::sns:publish', {
        TopicArn: 'arn:aws:sns:us-east-1:123456789012:my-topic',
        ...fromInput(language, 'Message'),
      }),
    answer: () => ({ MessageId: '00000000-0000-4000-8000-000000000000' }),
  },
]
