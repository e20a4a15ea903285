// One visit of a state in one frame while a history is folded: written to by the fold, published as immutable `StateVisit`s.

import type { FrameInfo } from '../asl/Execution'
import type { StateStatus } from '../asl/StateStatus'
import type { IterationCounts, StateVisit } from './RunView'

export interface Visit {
  readonly frame: FoldFrame
  readonly state: number
  readonly entered: number
  /** The first visit of its frame: the frame's start led here. */
  readonly isFirst: boolean
  ended: number
  status: StateStatus
  /** How and where it had ended before a redrive opened it. */
  statusBefore: StateStatus
  endedBefore: number
  attempts: number
  /** Code of the exit taken; 0 for none. */
  exit: number
  /** Containers only: how often the children were started, the frames of the latest start, and its iterations. */
  start: number
  children: FoldFrame[] | null
  iterations: Counts | null
  /** Containers only: the same frame has come to this state again. */
  isSuperseded: boolean
  published: StateVisit | null
}

export type Counts = { -readonly [Key in keyof IterationCounts]: IterationCounts[Key] }

/** A chain of states while a history is folded. */
export interface FoldFrame {
  readonly info: FrameInfo
  /** The visit of a Parallel or Map that began it, and which start of it; null before the frame's first event. */
  container: Visit | null
  start: number
  /** The visit that is going on. */
  open: Visit | null
  latest: Visit | null
  /** Counts as a running iteration. */
  isIterating: boolean
}

/** A frame nothing has happened in. */
export function newFrame(info: FrameInfo): FoldFrame {
  return { info, container: null, start: 0, open: null, latest: null, isIterating: false }
}

/** A visit that begins with event `entered`. */
export function newVisit(frame: FoldFrame, state: number, entered: number): Visit {
  return {
    frame,
    state,
    entered,
    isFirst: frame.latest === null,
    ended: 0,
    status: 'In Progress',
    statusBefore: 'Cancelled',
    endedBefore: entered,
    attempts: 0,
    exit: 0,
    start: 0,
    children: null,
    iterations: null,
    isSuperseded: false,
    published: null,
  }
}

/** The visit as it stands; the same object as long as nothing about it changes. */
export function publish(visit: Visit): StateVisit {
  const { published, status, ended, attempts, entered } = visit
  if (published?.status === status && published.ended === ended && published.attempts === attempts) return published
  visit.published = { frame: visit.frame.info.frame, status, entered, ended, attempts }
  return visit.published
}
