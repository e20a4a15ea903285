// An insertion point with its place on the drawing and its name.

import type { InsertionPoint } from '../../../core/document/flow/InsertionPoint'
import type { Point } from '../../../core/graph/Graph'

export interface MarkedPoint {
  /** Unique among the points of one drawing. */
  readonly id: string
  readonly point: InsertionPoint
  /** In the layout's coordinates. */
  readonly at: Point
  /** "between Pay and Ship": follows the name of what is inserted. */
  readonly where: string
  /** True on a line that can be pointed at; others are only shown while something is placed. */
  readonly edge: string | null
}
