// Which insertion point shows its "+", and whether its search is open.
import { useCallback, useMemo, useState } from 'react'
import type { InsertionPoint } from '../../../core/document/flow/InsertionPoint'
import { useDocument, usePlacing, useStudio } from '../../../studio/StudioContext'
import { whereToInsert } from '../../../studio/whereToInsert'
import type { Picture } from '../usePicture'
import { markOf, pointId, pointOf } from './insertionPoints'
import type { MarkedPoint } from './MarkedPoint'

export interface Adding {
  /** Null where nothing shows. */
  readonly mark: MarkedPoint | null
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  /** Opens the search for a point. */
  readonly addAt: (point: InsertionPoint | null) => void
}

export function useAdding(picture: Picture | null, hoveredEdge: string | null): Adding {
  const { document } = useStudio()
  const isPlacing = usePlacing((state) => state.item !== null)
  const [opened, setOpened] = useState<InsertionPoint | null>(null)
  const behind = useDocument(({ doc }) => {
    const point = doc.selection.kind === 'machine' ? null : whereToInsert(doc)
    return point && pointId(point)
  })
  const hovered = hoveredEdge === null ? null : pointOfEdge(picture, hoveredEdge)
  const wanted = opened ? pointId(opened) : (hovered ?? behind)
  const layout = picture?.layout
  // Only where the layout differs can the mark stand elsewhere: its name does not matter while it only shows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph changes with every keystroke
  const mark = useMemo(() => {
    if (!picture || wanted === null) return null
    const point =
      opened ?? (wanted === hovered ? edgePoint(picture, hoveredEdge) : whereToInsert(document.getState().doc))
    return point && markOf(picture.graph, picture.layout, point)
  }, [layout, wanted, document])
  return {
    mark: isPlacing ? null : mark,
    open: opened !== null && mark !== null,
    setOpen: useCallback((open: boolean) => setOpened(open ? (mark?.point ?? null) : null), [mark]),
    addAt: setOpened,
  }
}

function edgePoint({ graph }: Picture, id: string | null): InsertionPoint | null {
  const edge = id === null ? undefined : graph.edges.get(id)
  return edge ? pointOf(graph, edge) : null
}

function pointOfEdge(picture: Picture | null, id: string): string | null {
  const point = picture && edgePoint(picture, id)
  return point && pointId(point)
}
