// The API models a mocked result is checked against; handed in, since they are large and loaded on demand.
import type { ResponseShape } from './responseShapes.data'

export interface ResponseShapes {
  readonly shapes: readonly ResponseShape[]
  /** Index in `shapes` by `service:action`. */
  readonly actions: Readonly<Record<string, number>>
}
