// Amazon SQS: sending a message to a queue.
import type { ServiceAction } from '../asl/Service'
import { fromInput, taskTemplate } from './taskTemplate'

/** Developer guide, "Send messages to an Amazon SQS queue with Step Functions". */
export const sqs: readonly ServiceAction[] = [
  {
    id: 'sqs:sendMessage',
    service: 'Amazon SQS',
    action: 'SendMessage',
    icon: 'sqs',
    aliases: ['queue', 'message'],
    resource: 'arn:aws:states:::sqs:sendMessage',
    patterns: ['requestResponse', 'waitForTaskToken'],
    required: ['QueueUrl', 'MessageBody'],
    help: 'Sends a message to a queue; an object as body is sent as JSON text.',
    errorPrefix: 'SQS',
    errors: ['SQS.QueueDoesNotExistException', 'SQS.AmazonSQSException'],
    template: (language) =>
      taskTemplate(language, 'arn:aws:states:::sqs:sendMessage', {
        QueueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/my-queue',
        ...fromInput(language, 'MessageBody'),
      }),
    answer: () => ({
      MD5OfMessageBody: 'd41d8cd98f00b204e9800998ecf8427e',
      MessageId: '00000000-0000-4000-8000-000000000000',
    }),
  },
]
