// Amazon EventBridge: putting events on a bus.
import type { ServiceAction } from '../asl/Service'
import { isJsonArray, type JsonValue, memberOf } from '../base/JsonValue'
import { fromInput, taskTemplate } from './taskTemplate'

/** One id for each entry that was sent. */
function accepted(input: JsonValue): JsonValue {
  const entries = memberOf(input, 'Entries')
  const count = isJsonArray(entries) ? entries.length : 0
  const ids = Array.from({ length: count }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)
  return { Entries: ids.map((EventId) => ({ EventId })), FailedEntryCount: 0 }
}

/** Developer guide, "Add EventBridge events with Step Functions". */
export const eventbridge: readonly ServiceAction[] = [
  {
    id: 'events:putEvents',
    service: 'Amazon EventBridge',
    action: 'PutEvents',
    icon: 'eventbridge',
    aliases: ['event', 'bus', 'cloudwatch events'],
    resource: 'arn:aws:states:::events:putEvents',
    patterns: ['requestResponse', 'waitForTaskToken'],
    required: ['Entries'],
    help: 'Puts events on an event bus.',
    errorPrefix: 'EventBridge',
    errors: ['EventBridge.FailedEntry', 'EventBridge.AmazonEventBridgeException'],
    template: (language) =>
      taskTemplate(language, 'arn:aws:states:::events:putEvents', {
        Entries: [
          {
            ...fromInput(language, 'Detail'),
            DetailType: 'MyDetailType',
            EventBusName: 'default',
            Source: 'my.source',
          },
        ],
      }),
    answer: accepted,
  },
]
