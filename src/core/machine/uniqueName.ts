// Names for new states: AWS wants a name once in the whole definition, nested machines included.
import { MAX_STATE_NAME_LENGTH } from '../asl/quotas'
import type { Machine } from './Machine'

/** All names in use, those of nested states too. */
export function namesIn(machine: Machine): Set<string> {
  return new Set(Array.from(machine.states.values(), (state) => state.name))
}

/** `wanted`, or the first of `wanted (2)`, `wanted (3)` ... that is free; never longer than AWS allows. */
export function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted.slice(0, MAX_STATE_NAME_LENGTH)
  if (!taken.has(name)) return name
  const stem = name.replace(/ \(\d+\)$/, '')
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`
    const candidate = stem.slice(0, MAX_STATE_NAME_LENGTH - ending.length) + ending
    if (!taken.has(candidate)) return candidate
  }
}
