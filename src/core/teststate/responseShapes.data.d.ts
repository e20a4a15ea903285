// The response shapes of AWS's API models, written by src/build/compileShapes.mjs.

/** What a field of a response may be; members, items and values of maps are numbers of other shapes. */
export type ResponseShape =
  | {
      readonly type: 'object'
      readonly members: Readonly<Record<string, number>>
      readonly required?: readonly string[]
    }
  | { readonly type: 'array' | 'map'; readonly item: number }
  | {
      readonly type: 'string'
      /** Characters. */
      readonly min?: number
      readonly max?: number
      readonly values?: readonly string[]
    }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean' | 'any' }

export const shapes: readonly ResponseShape[]

/** The shape of a response by `service:action`: `sfn:startExecution`. */
export const actions: Readonly<Record<string, number>>
