// HTTPS APIs: calling an endpoint through an EventBridge connection.
import type { ServiceAction } from '../asl/Service'
import { taskTemplate } from './taskTemplate'

const RESOURCE = 'arn:aws:states:::http:invoke'

/** Developer guide, "Call HTTPS APIs in Step Functions workflows". */
export const http: readonly ServiceAction[] = [
  {
    id: 'http:invoke',
    service: 'HTTP endpoint',
    action: 'Call HTTPS APIs',
    icon: 'http',
    aliases: ['rest', 'api', 'url', 'webhook', 'request', 'https'],
    resource: RESOURCE,
    patterns: ['requestResponse'],
    required: ['ApiEndpoint', 'Method'],
    help: 'Calls an HTTPS API and goes on with its response.',
    errorPrefix: 'States.Http',
    errors: [
      'States.Http.Socket',
      'States.Http.StatusCode.400',
      'States.Http.StatusCode.429',
      'States.Http.StatusCode.500',
    ],
    template: (language) =>
      taskTemplate(language, RESOURCE, {
        ApiEndpoint: 'https://api.example.com/orders',
        Method: 'GET',
        InvocationConfig: {
          ConnectionArn:
            'arn:aws:events:us-east-1:123456789012:connection/my-connection/00000000-0000-4000-8000-000000000000',
        },
      }),
    answer: () => ({
      Headers: { 'content-type': ['application/json'] },
      ResponseBody: {},
      StatusCode: 200,
      StatusText: 'OK',
    }),
  },
]
