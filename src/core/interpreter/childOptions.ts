// The options a child execution of a distributed Map starts with.
import type { ChildOrder, Millis, RunOptions } from '../asl/Execution'

/** Those of its parent but for names, type and seed; an Express history has no limit. */
export function childOptions(
  parent: RunOptions,
  child: Pick<ChildOrder, 'type' | 'seed' | 'name' | 'stateMachineName'>,
  at: Millis,
): RunOptions {
  return {
    ...parent,
    at,
    seed: child.seed,
    type: child.type,
    executionName: child.name,
    stateMachineName: child.stateMachineName,
    maxEvents: child.type === 'EXPRESS' ? Number.MAX_SAFE_INTEGER : parent.maxEvents,
  }
}
