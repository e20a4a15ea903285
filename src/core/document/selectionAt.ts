// From a caret to the selection it stands for.
import type { Path } from '../base/Path'
import type { StateView } from '../machine/Machine'
import { pathOf } from '../syntax/pathOf'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { presentRange } from './presentRange'
import type { Selection, StudioDocument } from './StudioDocument'

/**
 * The innermost state that the caret stands in, and the innermost of its fields; the machine outside of all states.
 * While the text is broken it goes by the last machine, its ranges mapped to the present text.
 */
export function selectionAt(doc: StudioDocument, offset: number): Selection {
  const { node: root } = doc.machine
  if (!root) return { kind: 'machine' }
  const states = statesByNode(doc)
  let state: StateView | null = null
  let node = root
  for (let child = childAround(doc, node, offset); child; child = childAround(doc, node, offset)) {
    node = child
    state = states.get(node) ?? state
  }
  return state ? selectionIn(state, node) : { kind: 'machine' }
}

function selectionIn(state: StateView, node: SyntaxNode): Selection {
  const at: Path = pathOf(node).slice(state.path.length)
  return at.length === 0 ? { kind: 'states', ids: [state.id] } : { kind: 'field', state: state.id, at }
}

function statesByNode(doc: StudioDocument): ReadonlyMap<SyntaxNode, StateView> {
  return new Map(Array.from(doc.machine.states.values(), (state) => [state.node, state]))
}

/** The last child that begins at or before the caret, when it reaches to it. */
function childAround(doc: StudioDocument, node: SyntaxNode, offset: number): SyntaxNode | null {
  let low = 0
  let high = node.children.length
  while (low < high) {
    const middle = (low + high) >> 1
    const child = node.children[middle]
    if (child && presentRange(doc, child).from <= offset) low = middle + 1
    else high = middle
  }
  const found = node.children[low - 1]
  return found && offset <= presentRange(doc, found).to ? found : null
}
