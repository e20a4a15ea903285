// Finding a state by a place in the definition.
import { type Path, type PathStep, stepName } from '../base/Path'
import type { Machine, StateView } from './Machine'

/** The states of each machine by the words of their paths: every finding of a large definition asks for its state. */
const known = new WeakMap<Machine, ReadonlyMap<string, StateView>>()

/** The innermost state whose value lies on `path` or above it; null outside every state. */
export function stateAt(machine: Machine, path: Path): StateView | null {
  const states = statesByPath(machine)
  let innermost: StateView | null = null
  let words = ''
  for (const step of path) {
    words += wordOf(step)
    innermost = states.get(words) ?? innermost
  }
  return innermost
}

function statesByPath(machine: Machine): ReadonlyMap<string, StateView> {
  let states = known.get(machine)
  if (!states) {
    states = new Map([...machine.states.values()].map((state) => [state.path.map(wordOf).join(''), state]))
    known.set(machine, states)
  }
  return states
}

/** Different for different steps, and for what follows them: a name's length goes before it. */
function wordOf(step: PathStep): string {
  const name = stepName(step)
  if (typeof name === 'number') return `#${name};`
  const nth = typeof step === 'object' ? step.nth : 0
  return `${name.length}.${nth}:${name}`
}
