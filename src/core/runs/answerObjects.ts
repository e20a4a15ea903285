// The simulated S3 answers what item readers and result writers ask of it.
import type { Effect, RunInput } from '../asl/Execution'
import type { ObjectFault, ObjectStore } from './ObjectStore'

type ObjectEffect = Extract<Effect, { kind: 'readObject' | 'listObjects' | 'writeObjects' }>

/** The one input that answers `effect`. */
export function answerObjects(objects: ObjectStore, effect: ObjectEffect): RunInput {
  const { token, at } = effect
  switch (effect.kind) {
    case 'readObject': {
      const body = objects.read(effect.bucket, effect.key)
      return body.ok ? { kind: 'objectRead', token, at, body: body.value } : refusal(effect, body.error)
    }
    case 'listObjects': {
      const listed = objects.list(effect.bucket, effect.prefix)
      return listed.ok ? { kind: 'objectsListed', token, at, objects: listed.value } : refusal(effect, listed.error)
    }
    case 'writeObjects':
      for (const [key, body] of Object.entries(effect.objects)) {
        const written = objects.write(effect.bucket, key, body, at)
        if (!written.ok) return refusal(effect, written.error)
      }
      return { kind: 'objectsWritten', token, at }
  }
}

function refusal({ token, at }: ObjectEffect, fault: ObjectFault): RunInput {
  return { kind: 'objectFailed', token, at, error: `S3.${fault.code}Exception`, cause: s3Cause(fault) }
}

/** As the SDK words it. */
export function s3Cause({ message }: ObjectFault): string {
  return `${message} (Service: S3, Status Code: 404)`
}
