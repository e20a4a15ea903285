// Finding a state by an offset in the text.
import type { Machine, StateView } from './Machine'

/** The innermost state whose name or value contains the offset; null outside every state. Offsets are of the text the machine was read from. */
export function stateAtOffset(machine: Machine, offset: number): StateView | null {
  let innermost: StateView | null = null
  for (const state of machine.states.values()) {
    const from = state.node.key?.from ?? state.node.from
    if (from <= offset && offset <= state.node.to) innermost = state
  }
  return innermost
}
