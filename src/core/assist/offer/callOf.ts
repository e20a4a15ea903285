// The API call that a task makes, and what it takes.
import { parseResource } from '../../asl/parseResource'
import { propertyOf, textOf } from '../../asl/propertyOf'
import type { ServiceAction } from '../../asl/Service'
import { findAction } from '../../services/findAction'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { ApiModels, ParameterShape } from '../ApiModels'

export interface TaskCall {
  readonly resource: string
  /** Undefined for what is not in the catalogue and no SDK call. */
  readonly action: ServiceAction | undefined
  /** Parameters that must be there. */
  readonly required: readonly string[]
  /** Null where the model of the call is not known. */
  readonly shape: ParameterShape | null
}

/** Services that a Resource names otherwise than the SDK does. */
const SDK_NAMES: Readonly<Record<string, string>> = {
  states: 'sfn',
  events: 'eventbridge',
  elasticmapreduce: 'emr',
  'emr-containers': 'emrcontainers',
  'emr-serverless': 'emrserverless',
}

/** The call of a Task's Resource; null where it has none that says what is called. */
export function callOf(state: SyntaxNode, api: ApiModels | undefined): TaskCall | null {
  const resource = textOf(propertyOf(state, 'Resource'))
  if (resource === null) return null
  const { kind, resourceType, action: name } = parseResource(resource)
  const action = findAction(resource)
  if (kind !== 'service') return { resource, action, required: [], shape: null }
  const bare = resourceType.replace(/^aws-sdk:/, '')
  const service = SDK_NAMES[bare] ?? bare
  const number =
    api && Object.hasOwn(api.parameters, `${service}:${name}`) ? api.parameters[`${service}:${name}`] : undefined
  const shape = (number === undefined ? undefined : api?.shapes[number]) ?? null
  const required = action && action.required.length > 0 ? action.required : requiredOf(api, service, name)
  return { resource, action, required, shape }
}

function requiredOf(api: ApiModels | undefined, service: string, name: string): readonly string[] {
  const known = api && Object.hasOwn(api.services, service) ? api.services[service]?.actions : undefined
  return (
    known
      ?.find((action) => action === name || action.startsWith(`${name} `))
      ?.split(' ')
      .slice(1) ?? []
  )
}

/** The shape of what stands below a call's parameters at a path of names and indices; null where nothing is known. */
export function shapeAt(
  api: ApiModels | undefined,
  shape: ParameterShape | null,
  path: readonly (string | number)[],
): ParameterShape | null {
  let at = shape
  for (const step of path) {
    if (!at || !api) return null
    const number: number | undefined = memberNumber(at, step)
    at = number === undefined ? null : (api.shapes[number] ?? null)
  }
  return at
}

function memberNumber(shape: ParameterShape, step: string | number): number | undefined {
  if (shape.type === 'array' || shape.type === 'map') return shape.item
  if (shape.type !== 'object' || typeof step !== 'string') return undefined
  const name = step.replace(/\.\$$/, '')
  return Object.hasOwn(shape.members, name) ? shape.members[name] : undefined
}
