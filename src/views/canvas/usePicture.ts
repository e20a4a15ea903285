// What is drawn where: the newest graph and layout, shifted so that what somebody touched stays in its place on the screen.
import { useEffect, useState } from 'react'
import { selectedStates } from '../../core/document/selectedStates'
import { anchorLayout } from '../../core/graph/anchorLayout'
import type { Graph, Layout, Point } from '../../core/graph/Graph'
import type { Studio } from '../../studio/Studio'
import { useDocument, useLayout, useStudio } from '../../studio/StudioContext'
import { heldNode } from './heldNode'
import { isStill } from './isStill'

export interface Picture {
  readonly graph: Graph
  readonly layout: Layout
  /** Added to every place of the layout. */
  readonly origin: Point
  /** How nodes come to their new places; `none` for the first picture of a document. */
  readonly motion: 'none' | 'glide' | 'fade'
  /** Which document it is of. */
  readonly opened: number
  /** True while a quick placement stands in; nothing glides from that to the real one. */
  readonly provisional: boolean
}

/** With more moved nodes than this nothing glides. */
const MOST_GLIDING = 150
const GLIDE = 260

/** Null before the first layout. */
export function usePicture(): Picture | null {
  const studio = useStudio()
  const shown = useLayout((state) => state.shown)
  const opened = useDocument((state) => state.opened)
  const [picture, setPicture] = useState<Picture | null>(null)
  if (shown && (picture?.graph !== shown.graph || picture.layout !== shown.layout)) {
    setPicture(nextPicture(picture, shown, opened, studio))
  }
  useEffect(() => {
    if (!picture || picture.motion === 'none') return
    const timer = setTimeout(() => setPicture((last) => (last === picture ? { ...last, motion: 'none' } : last)), GLIDE)
    return () => clearTimeout(timer)
  }, [picture])
  return picture
}

function nextPicture(
  before: Picture | null,
  { graph, layout }: Pick<Picture, 'graph' | 'layout'>,
  opened: number,
  { document, layout: store }: Studio,
): Picture {
  const { provisional } = store.getState()
  if (!before || before.opened !== opened) {
    return { graph, layout, origin: { x: 0, y: 0 }, motion: 'none', opened, provisional }
  }
  if (before.layout === layout) return { ...before, graph, provisional }
  const touched = heldNode(graph, before.layout, layout, selectedStates(document.getState().doc))
  const shift = anchorLayout(before.layout, layout, touched)
  const origin = { x: before.origin.x + shift.x, y: before.origin.y + shift.y }
  return { graph, layout, origin, motion: motionTo(before, layout, origin), opened, provisional }
}

function motionTo(before: Picture, layout: Layout, origin: Point): Picture['motion'] {
  if (before.provisional || isStill()) return 'none'
  let moved = 0
  for (const [id, box] of layout.boxes) {
    const old = before.layout.boxes.get(id)
    if (old && (old.x + before.origin.x !== box.x + origin.x || old.y + before.origin.y !== box.y + origin.y))
      moved += 1
  }
  return moved > MOST_GLIDING ? 'fade' : 'glide'
}
