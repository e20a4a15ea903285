// One turn of one frame: one state, from its Entered event to its Exited event or to where it has to wait.
import type { Move } from '../asl/Move'
import { failOver, failState } from './failState'
import { leaveState } from './leaveState'
import type { CompiledState } from './Program'
import type { Frame } from './RunState'
import { recordPlain } from './record'
import { distribute } from './runChildren'
import { scopeFor } from './scopeFor'
import { spawnChildren } from './spawnChildren'
import { TRANSITION_COST } from './virtualTime'
import { makeReady, stateOf, type Work } from './Work'

/** Whether the frame can go on at once. */
export type TurnEnd = 'again' | 'blocked' | 'ended'

/** Takes the turn of an owned frame that lies at the head of the queue. */
export function takeTurn(work: Work, frame: Frame): TurnEnd {
  const state = stateOf(work, frame)
  switch (frame.phase) {
    case 'enter':
      enterState(work, frame, state)
      return perform(work, frame, state, begin(work, frame, state))
    case 'retry':
      return perform(work, frame, state, begin(work, frame, state))
    default:
      return perform(work, frame, state, resume(work, frame, state))
  }
}

/** Records that the state was entered. */
export function enterState(work: Work, frame: Frame, state: CompiledState): void {
  frame.at += TRANSITION_COST
  frame.enteredAt = frame.at
  frame.before = frame.last
  recordPlain(work, frame, state.enteredType, state.info.name, frame.value)
  frame.entered = frame.last
}

function begin(work: Work, frame: Frame, state: CompiledState): Move {
  frame.phase = 'wait'
  if (state.inputPath) {
    const selected = state.inputPath.evaluate(scopeFor(work, frame, frame.value))
    if (!selected.ok) return { kind: 'faulty', error: selected.error }
    frame.input = selected.value
  } else frame.input = frame.value
  work.program.probe?.stage('afterInputPath', frame.input)
  scopeFor(work, frame, frame.input)
  return state.behaviour.enter(work.visit)
}

function resume(work: Work, frame: Frame, state: CompiledState): Move {
  const { inbox } = frame
  frame.inbox = null
  scopeFor(work, frame, frame.input)
  return inbox && state.behaviour.resume ? state.behaviour.resume(work.visit, inbox) : { kind: 'block' }
}

function perform(work: Work, frame: Frame, state: CompiledState, move: Move): TurnEnd {
  switch (move.kind) {
    case 'exit': {
      const fault = leaveState(work, frame, state, move.result, move.exit ?? state.exit)
      return fault ? failOver(work, frame, fault) : frame.phase === 'ended' ? 'ended' : 'again'
    }
    case 'block':
      return 'blocked'
    case 'yield':
      frame.inbox = { kind: 'turn' }
      makeReady(work, frame)
      return 'blocked'
    case 'spawn': {
      const fault = spawnChildren(work, frame, move.children)
      return fault ? failOver(work, frame, fault) : 'blocked'
    }
    case 'distribute': {
      const fault = distribute(work, frame, move.plan)
      return fault ? failOver(work, frame, fault) : 'blocked'
    }
    case 'fail':
      return failState(work, frame, move.error)
    case 'faulty':
      return failOver(work, frame, move.error, move.after)
  }
}
