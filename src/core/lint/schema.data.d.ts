// The compiled schemas: see aslSchema.ts.

/** One violation, as ajv reports it without messages. */
export interface SchemaError {
  /** JSON Pointer from the validated value. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: {
    readonly missingProperty?: string
    readonly additionalProperty?: string
    readonly type?: string | readonly string[]
    readonly allowedValues?: readonly string[]
    readonly limit?: number
  }
}

export interface Validate {
  (value: unknown): boolean
  /** Of the latest call. */
  readonly errors: readonly SchemaError[] | null
}

export const machine: Validate
export const branch: Validate
export const processor: Validate
export const TaskJSONPath: Validate
export const TaskJSONata: Validate
export const PassJSONPath: Validate
export const PassJSONata: Validate
export const WaitJSONPath: Validate
export const WaitJSONata: Validate
export const ChoiceJSONPath: Validate
export const ChoiceJSONata: Validate
export const SucceedJSONPath: Validate
export const SucceedJSONata: Validate
export const FailJSONPath: Validate
export const FailJSONata: Validate
export const ParallelJSONPath: Validate
export const ParallelJSONata: Validate
export const MapJSONPath: Validate
export const MapJSONata: Validate
