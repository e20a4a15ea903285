// The eight state types, in the order the states browser shows them.
import type { StateType } from '../asl/StateType'
import { Choice } from './choice/Choice'
import { Fail } from './fail/Fail'
import { MapState } from './map/MapState'
import { Parallel } from './parallel/Parallel'
import { Pass } from './pass/Pass'
import { Succeed } from './succeed/Succeed'
import { Task } from './task/Task'
import { Wait } from './wait/Wait'

/** Every state type of the language. */
export const stateTypes = [
  Task,
  Choice,
  Parallel,
  MapState,
  Pass,
  Wait,
  Succeed,
  Fail,
] as const satisfies readonly StateType[]
