// From a selection to the text it stands for.

import type { Path } from '../base/Path'
import { childAt } from '../syntax/nodeAt'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { TextRange } from '../text/mapRange'
import { presentRange } from './presentRange'
import type { Selection, StudioDocument } from './StudioDocument'

/**
 * The range of a selection in the present text: a state or field with its name; several states from the first to the
 * last; all of the text for the machine, and for what is not there any more. A field that the state does not have has
 * the range of what it would stand in.
 */
export function rangeOf(doc: StudioDocument, selection: Selection): TextRange {
  const ranges = nodesOf(doc, selection).map((node) => presentRange(doc, node))
  if (ranges.length === 0) return { from: 0, to: doc.text.length }
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}

function nodesOf(doc: StudioDocument, selection: Selection): readonly SyntaxNode[] {
  const { states, transitions } = doc.machine
  if (selection.kind === 'machine') return []
  if (selection.kind === 'states') return selection.ids.flatMap((id) => states.get(id)?.node ?? [])
  if (selection.kind === 'transition') return [transitions.get(selection.id)?.node ?? []].flat()
  const state = states.get(selection.state)
  return state ? [descend(state.node, selection.at)] : []
}

function descend(node: SyntaxNode, path: Path): SyntaxNode {
  let at = node
  for (const step of path) {
    const child = childAt(at, step)
    if (!child) return at
    at = child
  }
  return at
}
