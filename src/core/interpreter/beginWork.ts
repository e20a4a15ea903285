// Opens and closes the working copy of a run.

import { chanceOf } from './chanceOf'
import { contextObject } from './contextObject'
import { FrameVisit } from './FrameVisit'
import { objectList } from './objectList'
import type { Program } from './Program'
import type { Frame, RunState } from './RunState'
import type { Step } from './Step'
import { cellAt, ownTable } from './Table'
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
    events: objectList(),
    effects: objectList(),
    frames: objectList(),
    scope,
    visit: new FrameVisit(() => work),
    frame,
    invokedAt: Number.POSITIVE_INFINITY,
    maxEvents: Math.min(own.options.maxEvents, UNREACHED),
    turns: 0,
  }
  return work
}

const NO_VARIABLES = new Map()
/** More events than any run gets to. */
const UNREACHED = 2 ** 30 - 1

function copyState(state: RunState): RunState {
  const stamp = state.stamp + 1
  return {
    stamp,
    status: state.status,
    outcome: state.outcome,
    events: state.events,
    at: state.at,
    // Hardly a step leaves all frames as they are.
    frames: ownTable(state.frames, stamp),
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
