// One node of the canvas is its tab stop: the selected one, else where the focus was, else the first of the flow.
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { NodeId } from '../../core/graph/Graph'
import type { StateId } from '../../core/machine/Machine'
import { firstNode, isReachable } from './keys/neighbourOf'
import type { Picture } from './usePicture'

export interface FocusedNode {
  readonly tabStop: NodeId | null
  /** Gives the node the focus as soon as it is drawn. */
  readonly focusNode: (id: NodeId) => void
  /** Gives the focus to the selected node once it is drawn: what an edit from a popover or menu has made. */
  readonly focusSelected: () => void
  /** To be called when nodes were drawn: the one that is to have the focus may be among them. */
  readonly look: () => void
  /** To be called when the canvas has moved: a node out of view is only drawn then. */
  readonly lookAgain: () => void
  readonly onFocus: (event: React.FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: React.FocusEvent<HTMLElement>) => void
}

export function useFocusedNode(
  picture: Picture | null,
  selected: StateId | null,
  surface: RefObject<HTMLElement | null>,
): FocusedNode {
  const [last, setLast] = useState<NodeId | null>(null)
  const hasFocus = useRef(false)
  const wanted = useRef<NodeId | 'selected' | null>(null)
  // Counts wishes, so that each is looked at even where the selection stays the same.
  const [wishes, setWishes] = useState(0)
  const isThere = (id: NodeId | null): id is NodeId =>
    id !== null && picture?.layout.boxes.has(id) === true && isReachable(picture.graph, id)
  const first = picture ? firstNode(picture.graph) : null
  const tabStop = isThere(selected) ? selected : isThere(last) ? last : isThere(first) ? first : null

  // Where the focused node is gone, or another was selected by a command, the focus follows.
  const look = useCallback((): void => {
    const root = surface.current
    const isWanted = wanted.current === tabStop || (wanted.current === 'selected' && isReady(selected, tabStop))
    if (tabStop === null || !(isWanted || followsSelection(root, hasFocus.current))) return
    wanted.current = focusIn(root, tabStop) ? null : tabStop
  }, [tabStop, selected, surface])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is a reason to look again
  useLayoutEffect(look, [look, wishes])

  const focusNode = useCallback(
    (id: NodeId): void => {
      setLast(id)
      if (!focusIn(surface.current, id)) wanted.current = id
    },
    [surface],
  )
  const focusSelected = useCallback((): void => {
    wanted.current = 'selected'
    setWishes((count) => count + 1)
  }, [])
  const lookAgain = useCallback((): void => {
    if (wanted.current !== null) requestAnimationFrame(() => setWishes((count) => count + 1))
  }, [])
  return {
    tabStop,
    focusNode,
    focusSelected,
    look,
    lookAgain,
    onFocus(event) {
      hasFocus.current = true
      const id =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-node]')?.dataset.node : undefined
      if (id !== undefined) setLast(id)
    },
    onBlur(event) {
      if (event.relatedTarget !== null) hasFocus.current = surface.current?.contains(event.relatedTarget) ?? false
    },
  }
}

/** What is selected is drawn, or nothing is. */
function isReady(selected: StateId | null, tabStop: NodeId | null): boolean {
  return selected === null || selected === tabStop
}

/** True while the focus is on a node, or was on one that is gone. */
function followsSelection(root: HTMLElement | null, hasFocus: boolean): boolean {
  const active = document.activeElement
  if (!hasFocus || active === root) return false
  if (active === null || active === document.body) return true
  return root?.contains(active) === true && active.closest('[data-node]') !== null
}

/** False when the node is not drawn. */
export function focusIn(root: HTMLElement | null, id: NodeId): boolean {
  const node = root?.querySelector(`[data-node="${CSS.escape(id)}"]`)
  const target = node?.matches('[role=button]') ? node : node?.querySelector('[role=button]')
  if (!(target instanceof HTMLElement)) return false
  if (document.activeElement !== target) target.focus({ preventScroll: true })
  return true
}
