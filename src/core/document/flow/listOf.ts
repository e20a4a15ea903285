// The lists of a state that have commands of their own: Choices, Retry, Catch, Branches.
import { below, propertyOf } from '../../asl/propertyOf'
import type { JsonValue } from '../../base/JsonValue'
import type { Path } from '../../base/Path'
import { err, ok, type Result } from '../../base/Result'
import type { StateId, StateView } from '../../machine/Machine'
import { stateTypeNamed } from '../../states/stateTypeNamed'
import type { Change } from '../../syntax/Notation'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { refuse, refuseGone } from '../refuse'
import type { Refusal, StudioDocument } from '../StudioDocument'

export type ListName = 'Choices' | 'Retry' | 'Catch' | 'Branches'

export interface StateList {
  readonly state: StateView
  readonly path: Path
  readonly items: readonly SyntaxNode[]
  /** False when the list is still to be written. */
  readonly exists: boolean
}

/** A list of a state; refused when its type has no such list or something else stands there. */
export function listOf(doc: StudioDocument, id: StateId, name: ListName): Result<StateList, Refusal> {
  const state = doc.machine.states.get(id)
  if (!state) return refuseGone()
  const node = propertyOf(state.node, name)
  if (!node && !stateTypeNamed(state.type)?.fields.some(({ at }) => at[0] === name)) {
    return refuse('not-possible-here', `A ${state.type} state has no ${name}.`)
  }
  if (node && node.kind !== 'array') return refuse('not-possible-here', `${name} of ${state.name} is not a list.`)
  const path = node ? below(state.path, node) : [...state.path, name]
  return ok({ state, path, items: node?.children ?? [], exists: node !== null })
}

/** Like `listOf`, for an item that must be there. */
export function itemOf(doc: StudioDocument, id: StateId, name: ListName, index: number): Result<StateList, Refusal> {
  const list = listOf(doc, id, name)
  if (!list.ok) return list
  return list.value.items[index] ? list : err(refuseGone('entry').error)
}

/** Writes an item at an index, the list with it where it is missing. */
export function insertItem(list: StateList, index: number, value: JsonValue): Change {
  if (!list.exists) return { op: 'set', at: list.path, value: [value] }
  return { op: 'insert', into: list.path, key: index, value }
}
