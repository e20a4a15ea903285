// What a field lets its JSONata expressions see.

/** A member of `$states`. */
export type StatesMember = 'input' | 'context' | 'result' | 'errorOutput'

export interface JsonataOptions {
  /**
   * Members of `$states` that exist for this field. `input` and `context` everywhere; `result` in Output and Assign of Task,
   * Parallel and Map; `errorOutput` in Output and Assign of a Catcher.
   */
  readonly states: readonly StatesMember[]
}
