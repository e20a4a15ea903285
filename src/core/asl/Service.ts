// A service integration as the states browser, the inspector and the default mock see it.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { QueryLanguage } from './StateType'

export type IntegrationPattern = 'requestResponse' | 'sync' | 'waitForTaskToken'

export interface ServiceAction {
  /** `lambda:invoke`, `dynamodb:putItem`, `http:invoke`; unique in the catalogue. */
  readonly id: string
  /** "AWS Lambda". */
  readonly service: string
  /** "Invoke". */
  readonly action: string
  /** Name of the icon in public/icons/services and of the generic glyph. */
  readonly icon: string
  /** Words people search by: "queue" finds SQS. */
  readonly aliases: readonly string[]
  readonly resource: string
  readonly patterns: readonly IntegrationPattern[]
  readonly required: readonly string[]
  readonly help: string
  /** Prefix of the service's error names (`DynamoDB`), and names worth catching. */
  readonly errorPrefix: string
  readonly errors: readonly string[]
  /** The state as dropped on the canvas, without Next or End. */
  template(language: QueryLanguage): JsonObject
  /** A plausible answer where no mock is given; `input` is the task's effective input. */
  answer(input: JsonValue): JsonValue
  /** The same where the task waits for the job (`.sync`, and `.sync:2` with version 2); `answer` where it is left out. */
  syncAnswer?(input: JsonValue, version: 1 | 2): JsonValue
}

/** A Resource string taken apart: `arn:aws:states:::sqs:sendMessage.waitForTaskToken`. */
export interface ParsedResource {
  readonly kind: 'lambda' | 'activity' | 'service' | 'unknown'
  /** `sqs`, `aws-sdk:s3`; as in the history's resourceType. */
  readonly resourceType: string
  /** `sendMessage.waitForTaskToken`; as in the history's resource. */
  readonly resource: string
  readonly action: string
  readonly pattern: IntegrationPattern
  /** 2 for `.sync:2`. */
  readonly syncVersion: 1 | 2
}
