// The keys of `Mocks` that stand for a call, most specific first.
import type { ServiceCall } from '../../asl/Execution'
import { parseResource } from '../../asl/parseResource'
import { type JsonValue, memberOf } from '../../base/JsonValue'

const FUNCTION = /^(?:arn:aws[a-z-]*:lambda:[^:]*:)?(?:\d+:)?(?:function:)?([a-zA-Z0-9-_]+)(?::([a-zA-Z0-9-_$]+))?$/

/** The keys for a call, in the order of the table at `Mocks`: its state's name, then what its Resource stands for. */
export function mockKeys({ name, resource, input }: Pick<ServiceCall, 'name' | 'resource' | 'input'>): string[] {
  return [...new Set([name, ...resourceKeys(resource, input)])]
}

/** The keys a Resource and its input stand for, most specific first, each once. */
export function resourceKeys(resource: string, input: JsonValue): readonly string[] {
  return [...new Set(keysInOrder(resource, input))]
}

function keysInOrder(resource: string, input: JsonValue): readonly string[] {
  const { kind, resourceType, resource: written, action } = parseResource(resource)
  if (kind === 'lambda') return [resource, ...functionKeys(resource)]
  if (kind === 'activity') return [resource, `activity:${action}`]
  if (kind === 'unknown') return [resource]
  const called = memberOf(input, 'FunctionName')
  const isInvoke = action === 'invoke' && /^(?:aws-sdk:)?lambda$/.test(resourceType)
  const functions = isInvoke && typeof called === 'string' ? [called, ...functionKeys(called)] : []
  return [resource, ...functions.filter(isFunctionKey), `${resourceType}:${written}`, `${resourceType}:${action}`]
}

/** `function:charge:live`, then `function:charge`; none for a text that names no function. */
function functionKeys(called: string): readonly string[] {
  const [, name, qualifier] = FUNCTION.exec(called) ?? []
  if (name === undefined) return []
  return [...(qualifier === undefined ? [] : [`function:${name}:${qualifier}`]), `function:${name}`]
}

/** A bare function name is no key: it would be taken for a state's. */
function isFunctionKey(key: string): boolean {
  return key.startsWith('arn:') || key.startsWith('function:')
}

/** A Resource that a key of `Mocks` other than a state's name stands for, for want of a task that calls it. */
export function resourceOfKey(key: string): string {
  if (key.startsWith('function:') || /^arn:[^:]*:lambda:/.test(key)) return 'arn:aws:states:::lambda:invoke'
  if (key.startsWith('activity:')) return `arn:aws:states:us-east-1:123456789012:${key}`
  return key.startsWith('arn:') ? key : `arn:aws:states:::${key}`
}
