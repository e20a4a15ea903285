// What Step Functions refuses about the parameters of an optimized integration before it calls the service.
import { parseResource } from '../../asl/parseResource'
import { isJsonArray, isJsonObject, type JsonValue, memberOf } from '../../base/JsonValue'

/** What is known of an action's parameters. */
interface Parameters {
  readonly required: readonly string[]
  /** All there are; null where that is not known for certain. */
  readonly known: ReadonlySet<string> | null
  /** Objects of lists of strings. */
  readonly lists: readonly string[]
}

/** Developer guide, "Call API Gateway with Step Functions". */
const API_GATEWAY: Parameters = {
  required: ['ApiEndpoint', 'Method'],
  known: new Set([
    'ApiEndpoint',
    'Method',
    'Headers',
    'Stage',
    'Path',
    'QueryParameters',
    'RequestBody',
    'AllowNullValues',
    'AuthType',
  ]),
  lists: ['Headers', 'QueryParameters'],
}

/** Actions whose refusals are on record; of the others AWS's own words are not known, and nothing is refused. */
const CHECKED: ReadonlyMap<string, Parameters> = new Map([
  ['apigateway:invoke', API_GATEWAY],
  ['sqs:sendMessage', { required: ['QueueUrl', 'MessageBody'], known: null, lists: [] }],
])

/**
 * AWS's sentences about `parameters`, which Parameters or Arguments gave; empty when they are fine or nothing is known of the action.
 * Fields that only some account or endpoint would refuse are the service's own business.
 */
export function parameterFaults(resource: string, parameters: JsonValue): readonly string[] {
  const { kind, resourceType, action } = parseResource(resource)
  const checked = kind === 'service' ? CHECKED.get(`${resourceType}:${action}`) : undefined
  if (!checked || !isJsonObject(parameters)) return []
  const { required, known, lists } = checked
  return [
    ...required
      .filter((name) => memberOf(parameters, name) === undefined)
      .map((name) => `The field "${name}" is required but was missing`),
    ...Object.keys(parameters)
      .filter((name) => known?.has(name) === false)
      .map((name) => `The field "${name}" is not supported by Step Functions`),
    ...lists
      .filter((name) => !isListMap(memberOf(parameters, name)))
      .map((name) => `The value of the field '${name}' has an invalid format`),
  ]
}

/** An object of lists of strings, or nothing at all. */
function isListMap(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return true
  return (
    isJsonObject(value) &&
    Object.values(value).every((list) => isJsonArray(list) && list.every((entry) => typeof entry === 'string'))
  )
}
