// Fixes of resource: an action that Step Functions can call.
import { parseResource } from '../../asl/parseResource'
import { optimizedIntegrations } from '../../services/optimizedIntegrations'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'
import { nearestOf } from './nearestOf'

export const resourceFixes: FixMaker = {
  rule: 'resource',
  inState({ node }) {
    if (typeof node?.value !== 'string') return []
    const at = pathOf(node)
    return proposals(node.value).map((value) => ({ label: `Call ${value}`, changes: [{ op: 'set', at, value }] }))
  },
}

function proposals(written: string): readonly string[] {
  const { kind, resourceType, action, resource } = parseResource(written)
  const start = /^arn:aws[a-z-]*:states:[^:]*:[^:]*:/.exec(written)?.[0] ?? 'arn:aws:states:::'
  if (kind !== 'service') {
    const call = written.replace(/^arn:.*?:::?/, '')
    const name = optimizedIntegrations.has(call) ? call : nearestOf(call, optimizedIntegrations.keys())
    return name === null ? [] : [`arn:aws:states:::${name}`]
  }
  const call = `${resourceType}:${action}`
  const suffix = resource.slice(action.length)
  const known = optimizedIntegrations.get(call)
  // The action exists, it only does not wait in this way.
  if (known || resourceType.startsWith('aws-sdk:')) return suffix === '' ? [] : [`${start}${call}`]
  const near = nearestOf(call, optimizedIntegrations.keys())
  const waits = near === null ? undefined : optimizedIntegrations.get(near)
  const corrected = near === null ? [] : [`${start}${near}${waits?.has(suffix) ? suffix : ''}`]
  // Another case is no other action.
  return near?.toLowerCase() === call.toLowerCase() ? corrected : [...corrected, `${start}aws-sdk:${call}`]
}
