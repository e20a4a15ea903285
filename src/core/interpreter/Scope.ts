// Where a state looks up the names it leads to.
import type { Path } from '../base/Path'

/** The states of one `States` object by name. */
export interface Scope {
  readonly path: Path
  readonly owner: number
  readonly states: ReadonlyMap<string, number>
}
