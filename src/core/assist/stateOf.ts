// The state that a place in the text names: where it stands, or where something leads to it.
import { propertyOf } from '../asl/propertyOf'
import type { StateView } from '../machine/Machine'
import { nodeAtOffset } from '../syntax/nodeAtOffset'
import { StringText } from '../syntax/StringText'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { TextRange } from '../text/mapRange'
import type { AssistSubject } from './Assist'

export interface NamedState {
  /** Null for a name that no state of the scope has. */
  readonly state: StateView | null
  /** Of the name, quotes excluded. */
  readonly range: TextRange
}

/** Null where no state is named. */
export function stateOf(
  { text, tree, machine }: Pick<AssistSubject, 'text' | 'tree' | 'machine'>,
  offset: number,
): NamedState | null {
  const node = nodeAtOffset(tree, offset)
  if (!node) return null
  const { key } = node
  if (key && key.from <= offset && offset <= key.to) {
    const state = [...machine.states.values()].find((candidate) => candidate.node === node)
    return state ? { state, range: nameRange(text, key) } : null
  }
  if (node.kind !== 'string' || offset < node.from) return null
  const target = targetAt(machine, node)
  return (
    target && {
      state: target.to === null ? null : (machine.states.get(target.to) ?? null),
      range: nameRange(text, node),
    }
  )
}

function targetAt(machine: AssistSubject['machine'], node: SyntaxNode): NamedTarget | null {
  for (const transition of machine.transitions.values()) if (transition.node === node) return transition
  for (const scope of machine.scopes.values())
    if (propertyOf(scope.node, 'StartAt') === node) return { to: scope.start }
  return null
}

interface NamedTarget {
  readonly to: StateView['id'] | null
}

/** Where a name is written, without its quotes. */
export function nameRange(text: string, token: TextRange): TextRange {
  return StringText.read(text, token).content
}
