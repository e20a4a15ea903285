// The run behaviours of all state types, apart from their descriptors so that a page that only draws carries no interpreter.
import type { StateBehaviour } from '../asl/StateBehaviour'
import { runChoice } from './choice/Choice.run'
import { runFail } from './fail/Fail.run'
import { runMap } from './map/Map.run'
import { runParallel } from './parallel/Parallel.run'
import { runPass } from './pass/Pass.run'
import { runSucceed } from './succeed/Succeed.run'
import { runTask } from './task/Task.run'
import { runWait } from './wait/Wait.run'

/** One behaviour a state type. */
export const behaviours = [
  runTask,
  runPass,
  runWait,
  runChoice,
  runSucceed,
  runFail,
  runParallel,
  runMap,
] as const satisfies readonly StateBehaviour[]
