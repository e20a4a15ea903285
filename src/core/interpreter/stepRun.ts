// One input, one step: the function the whole simulator turns on. Pure and synchronous.
import type { RunInput } from '../asl/Execution'
import { applyInput } from './applyInput'
import { beginWork, endWork } from './beginWork'
import type { Program } from './Program'
import type { RunState } from './RunState'
import type { Step } from './Step'

/** Applies `input`. The given state stays as it is and may be continued in other ways. */
export function stepRun(program: Program, state: RunState, input: RunInput): Step {
  if (input.kind === 'advance' && input.until !== undefined) return advanceUntil(program, state, input, input.until)
  const work = beginWork(program, state)
  applyInput(work, input)
  return endWork(work)
}

/** Turn by turn, keeping the last step that stays before event `until`. */
function advanceUntil(
  program: Program,
  from: RunState,
  input: Extract<RunInput, { kind: 'advance' }>,
  until: number,
): Step {
  const turn = { ...input, budget: 1, until: undefined }
  const done = endWork(beginWork(program, from))
  const [events, effects, frames] = [[...done.events], [...done.effects], [...done.frames]]
  let [last, turns] = [done, 0]
  for (let left = input.budget; left > 0 && last.more; left -= 1) {
    const next = stepRun(program, last.state, turn)
    if (next.state.events >= until || next.turns === 0) break
    events.push(...next.events)
    effects.push(...next.effects)
    frames.push(...next.frames)
    turns += next.turns
    last = next
  }
  return { ...last, events, effects, frames, turns }
}
