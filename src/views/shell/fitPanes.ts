// Which panes have room beside the canvas, and how wide they are: the canvas keeps its least width, panes give way.
import type { Mode } from '../../studio/viewStore'
import type { ShellLayout } from './ShellLayout'

/** Least and greatest size of each pane, in px. */
export const paneBounds = {
  left: { min: 220, max: 420 },
  right: { min: 300, max: 560 },
  dock: { min: 140 },
} as const

/** Below this width no pane stands beside the canvas: panes open over it. */
const narrowWidth = 900

const centreMin: Readonly<Record<Mode, number>> = { design: 480, split: 640, code: 400 }

export interface PaneFit {
  /** False: the pane opens over the canvas instead of beside it. */
  readonly fits: boolean
  readonly size: number
}

export interface PanesFit {
  readonly left: PaneFit
  readonly right: PaneFit
}

/** First the open panes shrink to their least sizes, then the left one gives way, then the right one. */
export function fitPanes(width: number, layout: ShellLayout): PanesFit {
  const left = clamp(layout.leftSize, paneBounds.left)
  const right = clamp(layout.rightSize, paneBounds.right)
  const room = width - centreMin[layout.mode]
  const leftMin = layout.leftOpen ? paneBounds.left.min : 0
  const rightMin = layout.rightOpen ? paneBounds.right.min : 0
  const rightFits = width >= narrowWidth && room >= paneBounds.right.min
  const leftFits = width >= narrowWidth && room - (rightFits ? rightMin : 0) >= paneBounds.left.min
  const leftShare = leftFits && layout.leftOpen ? leftMin : 0
  const rightSize = rightFits ? Math.max(paneBounds.right.min, Math.min(right, room - leftShare)) : right
  const taken = rightFits && layout.rightOpen ? rightSize : 0
  const leftSize = leftFits ? Math.max(paneBounds.left.min, Math.min(left, room - taken)) : left
  return { left: { fits: leftFits, size: leftSize }, right: { fits: rightFits, size: rightSize } }
}

export interface DockFit {
  readonly size: number
  /** What it is until somebody resizes it. */
  readonly usual: number
  readonly max: number
}

/** A low window keeps most of its height for the canvas; a tall one gives the dock no more than it needs. */
const usualDock = { share: 0.25, min: 188, max: 260 }

/** The dock's height where panes, canvas and dock together have `height` px. `wished`: null until somebody resizes it. */
export function fitDock(height: number, wished: number | null): DockFit {
  const max = Math.max(paneBounds.dock.min, Math.round(height * 0.6))
  const usual = Math.min(max, clamp(Math.round(height * usualDock.share), usualDock))
  return { size: Math.min(max, Math.max(paneBounds.dock.min, wished ?? usual)), usual, max }
}

function clamp(size: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, size))
}
