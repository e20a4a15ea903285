// From a Resource as written to the action of the catalogue behind it.
import { parseResource } from '../asl/parseResource'
import type { ServiceAction } from '../asl/Service'
import { serviceActions } from './index'
import { sdkAction } from './sdkAction'

const byId: ReadonlyMap<string, ServiceAction> = new Map(serviceActions.map((action) => [action.id, action]))

/** The action a Resource calls, whatever its pattern or partition; for SDK calls a generic one; undefined when unknown. */
export function findAction(resource: string): ServiceAction | undefined {
  const { kind, resourceType, action } = parseResource(resource)
  if (kind === 'lambda') return byId.get('lambda:function')
  if (kind === 'activity') return byId.get('states:activity')
  if (kind === 'unknown') return undefined
  if (resourceType.startsWith('aws-sdk:')) return sdkAction(resourceType.slice('aws-sdk:'.length), action)
  return byId.get(`${resourceType}:${action}`)
}
