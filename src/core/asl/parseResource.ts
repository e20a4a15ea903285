// A Task's Resource taken apart: what is called, and whether the task waits for it.
import { remembered } from '../base/remembered'
import type { IntegrationPattern, ParsedResource } from './Service'

const SERVICE = /^arn:aws[a-z-]*:states:[a-z0-9-]*:\d*:((?:aws-sdk:)?[^:]+):([^:]+(?::2)?)$/
const LAMBDA = /^arn:aws[a-z-]*:lambda:[^:]*:[^:]*:function:(.+)$/
const ACTIVITY = /^arn:aws[a-z-]*:states:[^:]+:[^:]*:activity:(.+)$/
const SUFFIX = /\.(sync(?::2)?|waitForTaskToken)$/

/**
 * Reads a Resource ARN: optimized and SDK integrations, Lambda functions, activities (developer guide, "Integrating
 * services"). Total: a text that is none of them, or holds a placeholder in the wrong place, is `unknown`.
 */
export const parseResource: (resource: string) => ParsedResource = remembered(parse, 1000)

function parse(resource: string): ParsedResource {
  const activity = ACTIVITY.exec(resource)
  if (activity) return plain('activity', 'activity', activity[1] ?? '')
  const lambda = LAMBDA.exec(resource)
  if (lambda) return plain('lambda', 'lambda', lambda[1] ?? '')
  const service = SERVICE.exec(resource)
  if (service) return serviceResource(service[1] ?? '', service[2] ?? '')
  return plain('unknown', '', resource)
}

function plain(kind: ParsedResource['kind'], resourceType: string, action: string): ParsedResource {
  return { kind, resourceType, resource: action, action, pattern: 'requestResponse', syncVersion: 1 }
}

function serviceResource(resourceType: string, resource: string): ParsedResource {
  const suffix = SUFFIX.exec(resource)?.[1]
  return {
    kind: 'service',
    resourceType,
    resource,
    action: suffix ? resource.slice(0, -suffix.length - 1) : resource,
    pattern: patternOf(suffix),
    syncVersion: suffix === 'sync:2' ? 2 : 1,
  }
}

function patternOf(suffix: string | undefined): IntegrationPattern {
  if (suffix === undefined) return 'requestResponse'
  return suffix === 'waitForTaskToken' ? 'waitForTaskToken' : 'sync'
}
