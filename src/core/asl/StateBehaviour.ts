// What a state type does when it runs. A behaviour knows only what is its own: input and output processing, Assign, Retry, Catch
// and the bookkeeping of children are the interpreter's.
import type { Evaluated } from '../expressions/Evaluation'
import type { Happening } from './Happening'
import type { ChildStart, MapRunPlan } from './MapRunPlan'
import type { Children, Move } from './Move'
import type { StateBuild } from './StateBuild'
import type { StateTypeName } from './StateType'
import type { Visit } from './Visit'

/** The closures of one state of one definition. */
export interface CompiledBehaviour {
  enter(visit: Visit): Move
  /** Records what happened, at once and before any other frame moves; null when the state goes on waiting. */
  receive?(visit: Visit, happening: Happening): Happening | null
  /** Goes on after something happened. */
  resume?(visit: Visit, happening: Happening): Move
  /** What child `index` of a spawn starts with; without it, with `children.items[index]`. */
  childInput?(visit: Visit, children: Children, index: number): Evaluated
  /** The child execution that takes the items from number `next` on. */
  childStart?(visit: Visit, plan: MapRunPlan, next: number): Evaluated<ChildStart>
}

export interface StateBehaviour {
  readonly type: StateTypeName
  /** Compiles the state's own fields, once per definition. */
  compile(build: StateBuild): CompiledBehaviour
}
