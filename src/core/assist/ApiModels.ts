// What AWS's APIs are called and take, as far as completion needs it. The data is large: who asks loads it or goes without.

/** A parameter's shape: members and items are numbers of other shapes. */
export type ParameterShape =
  | {
      readonly type: 'object'
      readonly members: Readonly<Record<string, number>>
      readonly required?: readonly string[]
    }
  | { readonly type: 'array' | 'map'; readonly item: number }
  | { readonly type: 'string'; readonly values?: readonly string[] }
  | { readonly type: 'number' | 'boolean' | 'any' }

export interface ApiModels {
  /** The services of the AWS SDK by their name in a Resource (`s3`, `secretsmanager`). */
  readonly services: Readonly<Record<string, ApiService>>
  readonly shapes: readonly ParameterShape[]
  /** The shape of a call's parameters by `service:action`, for the calls whose model is here: `sqs:sendMessage`. */
  readonly parameters: Readonly<Record<string, number>>
}

export interface ApiService {
  /** "Access Analyzer". */
  readonly name: string
  /** Actions as a Resource writes them, each followed by its required parameters: `getObject Bucket Key`. */
  readonly actions: readonly string[]
}
