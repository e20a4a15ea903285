// Keys on the canvas: arrows follow the flow, Escape clears, A and + add. The rest are actions of the studio.
import type { KeyboardEvent } from 'react'
import type { NodeId } from '../../../core/graph/Graph'
import type { StateId } from '../../../core/machine/Machine'
import { useStudio } from '../../../studio/StudioContext'
import type { Picture } from '../usePicture'
import { type Direction, firstNode, isReachable, neighbourOf } from './neighbourOf'

interface Surroundings {
  readonly picture: Picture | null
  readonly tabStop: NodeId | null
  /** Gives a node the focus and shows it. */
  readonly focusNode: (id: NodeId) => void
  readonly addAfterSelection: () => void
  readonly addInto: (placeholder: NodeId) => void
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
])

export function useCanvasKeys({ picture, tabStop, focusNode, addAfterSelection, addInto }: Surroundings) {
  const studio = useStudio()
  const select = (id: NodeId): void => {
    if (picture?.graph.nodes.get(id)?.state) {
      studio.document.getState().select({ kind: 'states', ids: [id as StateId] }) // the node is a state's
    }
  }
  const goTo = (id: NodeId | null): void => {
    if (id === null) return
    select(id)
    focusNode(id)
  }
  const go = (direction: Direction, from: NodeId | null): void => {
    if (!picture) return
    if (from === null) goTo(tabStop)
    else goTo(neighbourOf(picture.graph, picture.layout, from, direction))
  }
  return (event: KeyboardEvent<HTMLElement>): void => {
    const focused = focusedNode(event)
    if (focused === undefined || event.defaultPrevented || !picture) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directions.get(event.key)
    if (direction && !event.shiftKey) go(direction, focused)
    else if (event.key === 'Home') goTo(firstNode(picture.graph))
    else if (event.key === 'End') goTo(lastNode(picture))
    else if (event.key === 'Escape') studio.document.getState().select({ kind: 'machine' })
    else if (event.key === '+' || event.key === 'a' || event.key === 'A') addAfterSelection()
    else if ((event.key === ' ' || event.key === 'Enter') && focused !== null) {
      if (focused.startsWith('empty:')) addInto(focused)
      else {
        if (!isSelected(studio.document.getState().doc.selection, focused)) select(focused)
        // Enter goes on to the action that opens the inspector.
        if (event.key === 'Enter') return
      }
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** The node the key was pressed on; null for the canvas itself, undefined for any control on it. */
function focusedNode({ target, currentTarget }: KeyboardEvent<HTMLElement>): NodeId | null | undefined {
  if (target === currentTarget) return null
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return undefined
  if (target.getAttribute('role') !== 'button' || target.tagName === 'BUTTON') return undefined
  return target.closest<HTMLElement>('[data-node]')?.dataset.node
}

function isSelected(selection: { kind: string; ids?: readonly string[] }, id: NodeId): boolean {
  return selection.kind === 'states' && (selection.ids ?? []).includes(id)
}

function lastNode({ graph }: Picture): NodeId | null {
  const top = [...graph.scopes.values()][0]
  return top?.nodes.filter((id) => isReachable(graph, id)).at(-1) ?? null
}
