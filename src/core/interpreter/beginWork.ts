// Opens and closes the working copy of a run.

import { chanceOf } from './chanceOf'
import { contextObject } from './contextObject'
import { FrameVisit } from './FrameVisit'
import type { Program } from './Program'
import type { Frame, RunState } from './RunState'
import type { Step } from './Step'
import { cellAt } from './Table'
import type { LiveScope, Work } from './Work'

/** A working copy of `state`, which itself is never written to. */
export function beginWork(program: Program, state: RunState): Work {
  const own = copyState(state)
  // The execution's own frame exists from the start, and a run that is over takes no turn.
  const frame = cellAt(own.frames, 0) as Frame
  const scope: LiveScope = {
    input: null,
    result: undefined,
    errorOutput: undefined,
    variables: NO_VARIABLES,
    context: () => contextObject(work, work.frame),
    chance: chanceOf(own),
  }
  const work: Work = {
    program,
    state: own,
    events: [],
    effects: [],
    frames: [],
    scope,
    visit: new FrameVisit(() => work),
    frame,
    invokedAt: Number.POSITIVE_INFINITY,
    turns: 0,
  }
  return work
}

const NO_VARIABLES = new Map()

function copyState(state: RunState): RunState {
  return {
    stamp: state.stamp + 1,
    status: state.status,
    outcome: state.outcome,
    events: state.events,
    at: state.at,
    frames: state.frames,
    count: state.count,
    ready: state.ready.slice(state.head),
    head: 0,
    mapRuns: state.mapRuns,
    mapRunCount: state.mapRunCount,
    children: state.children,
    childCount: state.childCount,
    timers: state.timers.slice(),
    nextTimer: state.nextTimer,
    due: state.due,
    deadline: state.deadline,
    redrives: state.redrives,
    redrivenAt: state.redrivenAt,
    resume: state.resume,
    random: state.random,
    paused: state.paused,
    input: state.input,
    startedAt: state.startedAt,
    options: state.options,
    context: state.context,
  }
}

/** The step a working copy amounts to; the copy must not be used afterwards. */
export function endWork(work: Work): Step {
  const { state, events, effects, frames, turns } = work
  const more = state.status === 'RUNNING' && state.head < state.ready.length
  return { state, events, effects, frames, turns, more, outcome: state.outcome }
}
