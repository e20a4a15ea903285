// The beginning of a child execution of a distributed Map.
import type { ChildOrder, Millis, RunOptions } from '../asl/Execution'
import type { JsonObject } from '../base/JsonValue'
import { childOptions } from './childOptions'
import type { Program } from './Program'
import type { Step } from './Step'
import { startRun } from './startRun'

/**
 * Answers the effect `startChild`: the same program from the processor's first state on, with nothing of the parent but its role and the
 * order. The machine's TimeoutSeconds is the parent's own. `parent` are the options the parent was started with.
 */
export function startChild(
  program: Program,
  parent: RunOptions,
  order: ChildOrder,
  at: Millis,
  context: JsonObject = {},
): Step {
  const { start, item, input } = order
  return startRun(program, input, childOptions(parent, order, at), context, { start, item, timeout: null })
}
