// What an expression hangs on, when it gives the same wherever and whenever it is evaluated with the same of that.
import type { ContextPart } from './steadyContext'

export interface Reading {
  /** `$states.input`, or `$` of JSONPath. */
  readonly readsInput: boolean
  /** Variables that are read, without `$`; functions too, since a variable may have the name of one. */
  readonly variables: ReadonlySet<string>
  /** It cannot fail where its variables have values: it is one of the things that are always there, or a literal. */
  readonly isTotal: boolean
  /** It is a path of plain names, so its value is a part of something that is there already. */
  readonly isPlainPath: boolean
  /** It is this part of the context object and nothing else. */
  readonly part: ContextPart | null
}
