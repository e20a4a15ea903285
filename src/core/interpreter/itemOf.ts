// Iterations, and the items they are for: found in the Map that runs them, since few states ask.
import type { MapItem } from '../asl/Visit'
import type { Frame } from './RunState'
import { frameAt, type Work } from './Work'

/** The item of the innermost iteration that a frame belongs to, the execution itself included where it is a Map's child. */
export function itemOf(work: Work, frame: Frame): MapItem | null {
  for (let at: Frame = frame; ; ) {
    if (at.item !== null) return at.item
    const parent = at.parent < 0 ? null : frameAt(work, at.parent)
    if (parent === null) return null
    const children = parent.join?.children
    if (children?.kind === 'iteration') {
      return { index: at.index, value: children.items[at.index] ?? null, key: children.keys?.[at.index] ?? null }
    }
    at = parent
  }
}

const NO_ITERATION: readonly number[] = []

/** Indices of the iterations around a frame, outermost first. */
export function iterationOf(work: Work, frame: Frame): readonly number[] {
  if (frame.parent < 0) return NO_ITERATION
  const indices: number[] = []
  for (let at: Frame | null = frame; at !== null; ) {
    const parent: Frame | null = at.parent < 0 ? null : frameAt(work, at.parent)
    if (at.item !== null || parent?.join?.children.kind === 'iteration') indices.unshift(at.index)
    at = parent
  }
  return indices
}
