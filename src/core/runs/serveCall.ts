// Calls that the simulated world can answer by itself: its S3, and the task API that ends somebody else's callback.
import type { Effect, RunInput } from '../asl/Execution'
import { parseResource } from '../asl/parseResource'
import { type JsonValue, memberOf } from '../base/JsonValue'
import { s3Cause } from './answerObjects'
import type { ObjectFault } from './ObjectStore'
import type { SimulatedWorld } from './SimulatedWorld'
import { type ApiFault, sendTaskFailure, sendTaskHeartbeat, sendTaskSuccess } from './taskApi'

type Invoke = Extract<Effect, { kind: 'invoke' }>

/** The answer, or null when the call is none the world knows. */
export function serveCall(simulation: SimulatedWorld, { call, token, at }: Invoke): RunInput | null {
  const { resourceType, action } = parseResource(call.resource)
  const answer = SERVED[`${resourceType}:${action}`]?.(simulation, call.input, at)
  if (!answer) return null
  return 'output' in answer
    ? { kind: 'taskSucceeded', token, at, output: answer.output }
    : { kind: 'taskFailed', token, at, ...answer }
}

type Answer = { readonly output: JsonValue } | { readonly error: string; readonly cause: string } | null

const SERVED: Readonly<Record<string, (simulation: SimulatedWorld, input: JsonValue, at: number) => Answer>> = {
  'aws-sdk:s3:getObject'({ objects }, input) {
    const body = objects.read(text(input, 'Bucket'), text(input, 'Key'))
    if (body.ok) return { output: { Body: body.value, ContentLength: body.value.length } }
    return body.error.code === 'NoSuchBucket' ? null : refusedByS3(body.error)
  },
  'aws-sdk:s3:putObject'({ objects }, input, at) {
    const body = memberOf(input, 'Body')
    const written = objects.write(
      text(input, 'Bucket'),
      text(input, 'Key'),
      typeof body === 'string' ? body : JSON.stringify(body ?? ''),
      at,
    )
    return written.ok ? { output: {} } : refusedByS3(written.error)
  },
  'aws-sdk:s3:listObjectsV2'({ objects }, input) {
    const listed = objects.list(text(input, 'Bucket'), text(input, 'Prefix'))
    if (!listed.ok) return null
    const contents = listed.value.map(({ key, size, etag, lastModified }) => ({
      ETag: etag,
      Key: key,
      LastModified: new Date(lastModified).toISOString(),
      Size: size,
      StorageClass: 'STANDARD',
    }))
    return {
      output: { Contents: contents, IsTruncated: false, KeyCount: contents.length, Name: text(input, 'Bucket') },
    }
  },
  'aws-sdk:sfn:sendTaskSuccess': (simulation, input) =>
    answerOf(sendTaskSuccess(simulation, text(input, 'TaskToken'), memberOf(input, 'Output') ?? '')),
  'aws-sdk:sfn:sendTaskFailure': (simulation, input) =>
    answerOf(sendTaskFailure(simulation, text(input, 'TaskToken'), reasonOf(input))),
  'aws-sdk:sfn:sendTaskHeartbeat': (simulation, input) =>
    answerOf(sendTaskHeartbeat(simulation, text(input, 'TaskToken'))),
}

function answerOf(fault: ApiFault | null): Answer {
  if (fault === null) return { output: {} }
  return { error: `Sfn.${fault.code}Exception`, cause: `${fault.message} (Service: Sfn, Status Code: 400)` }
}

function refusedByS3(fault: ObjectFault): Answer {
  return { error: `S3.${fault.code}Exception`, cause: s3Cause(fault) }
}

function reasonOf(input: JsonValue): { error?: string; cause?: string } {
  const [error, cause] = [memberOf(input, 'Error'), memberOf(input, 'Cause')]
  return { ...(typeof error === 'string' && { error }), ...(typeof cause === 'string' && { cause }) }
}

function text(input: JsonValue, name: string): string {
  const value = memberOf(input, name)
  return typeof value === 'string' ? value : ''
}
