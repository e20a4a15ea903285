// Time stands still while somebody is asked: their deadlines pass only when they are told to.

import { isWaiting } from '../interpreter/isWaiting'
import { DEADLINE_TIMER } from '../interpreter/RunState'
import type { AgendaItem } from './Agenda'
import type { OpenCall, SimulatedExecution } from './SimulatedExecution'
import type { SimulatedWorld } from './SimulatedWorld'

/** True for a deadline of something that waits for a person. */
export function isHeld({ executions }: SimulatedWorld, item: AgendaItem): boolean {
  if (item.kind !== 'timer') return false
  if (item.timer === DEADLINE_TIMER) return executions.some((execution) => asked(execution).length > 0)
  const execution = executions[item.execution]
  const timer = execution?.state.timers.find(({ id }) => id === item.timer)
  return execution !== undefined && timer !== undefined && asked(execution).some(({ frame }) => frame === timer.frame)
}

/** The calls of an execution that only a person answers. */
export function asked({ open, state, isOver }: SimulatedExecution): readonly OpenCall[] {
  return isOver ? [] : [...open.values()].filter(({ asks, token }) => asks && isWaiting(state, token))
}
