// Types of the generated build of JSONata.

export interface JsonataAst {
  readonly type: string
  readonly value?: unknown
  readonly position?: number
  readonly [part: string]: unknown
}

export interface SyncExpression {
  evaluate(input: unknown, bindings: Readonly<Record<string, unknown>>): unknown
  ast(): JsonataAst
}

interface Jsonata {
  /** Throws `{ code, message, position }` for a syntax error. */
  (expression: string): SyncExpression
  readonly limits: { depth: number; fuel: number; items: number; text: number }
  /** Read during every evaluation. */
  readonly world: { now: () => number; random: () => number }
  /** True for a lambda or a built-in function in the form JSONata carries them as values. */
  isFunction(value: object): boolean
  /** Changes the functions that every expression finds. */
  readonly builtIn: {
    add(name: string, implementation: (...args: never[]) => unknown, signature: string): void
    remove(name: string): void
  }
}

declare const jsonata: Jsonata
export default jsonata
