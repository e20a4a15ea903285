// Syntax tree to machine: states, scopes and transitions with their names resolved.

import { branchScopes, processorScopes } from '../asl/nestedScopes'
import { below, propertiesOf, propertyOf, stepTo, textOf } from '../asl/propertyOf'
import type { NestedScope, QueryLanguage, StateType, TransitionSlot } from '../asl/StateType'
import { catchSlots, defaultSlot, nextSlot, ruleSlots } from '../asl/transitionSlots'
import type { Path } from '../base/Path'
import { stateTypeNamed } from '../states/stateTypeNamed'
import type { SyntaxNode, SyntaxTree } from '../syntax/SyntaxTree'
import type { Machine, ScopeId, ScopeView, StateId, StateView, Transition, TransitionId } from './Machine'

/** What is known of a state when its identity is decided. */
export interface FoundState {
  readonly name: string
  readonly path: Path
  readonly node: SyntaxNode
}

/** Decides which identity a found state has. It must give each state of one reading a different one. */
export type Identify = (state: FoundState) => StateId

/** The id of the scope of the definition itself. */
// A plain text becomes an identity here and nowhere else.
export const MACHINE_SCOPE = 'machine' as ScopeId

/**
 * Reads any tree into a machine. Total: whatever is missing, doubled, misspelt or of the wrong type is represented
 * (unknown types as `Unknown`, targets that do not exist as `to: null`) and left to the rules to report.
 * Without `identify` states are numbered in file order, so that ids are stable for one text only.
 */
export function readMachine(tree: SyntaxTree, identify: Identify = numbering()): Machine {
  const node = tree.root?.kind === 'object' ? tree.root : null
  const reading: Reading = {
    language: languageOf(node) ?? 'JSONPath',
    identify,
    states: new Map(),
    scopes: new Map(),
    transitions: new Map(),
  }
  readScope(reading, { id: MACHINE_SCOPE, kind: 'machine', owner: null, index: 0, path: [], node })
  return {
    language: reading.language,
    node,
    states: reading.states,
    scopes: reading.scopes,
    transitions: reading.transitions,
  }
}

interface Reading {
  readonly language: QueryLanguage
  readonly identify: Identify
  readonly states: Map<StateId, StateView>
  readonly scopes: Map<ScopeId, ScopeView>
  readonly transitions: Map<TransitionId, Transition>
}

type ScopeHead = Pick<ScopeView, 'id' | 'kind' | 'owner' | 'index' | 'path' | 'node'>

interface Entry extends FoundState {
  readonly id: StateId
}

function numbering(): Identify {
  let count = 0
  // A number is unique within one reading.
  return () => `state-${count++}` as StateId
}

/** Names are resolved before the states are read, since a transition may point forwards. */
function readScope(reading: Reading, head: ScopeHead): void {
  const entries = findStates(reading, head)
  const byName = new Map<string, StateId>()
  for (const { name, id } of entries) if (!byName.has(name)) byName.set(name, id)
  const startAt = textOf(propertyOf(head.node, 'StartAt'))
  const start = startAt === null ? null : (byName.get(startAt) ?? null)
  const { id, kind, owner, index, path, node } = head
  const states = entries.map((entry) => entry.id)
  reading.scopes.set(id, { id, kind, owner, index, path, node, startAt, start, states })
  for (const entry of entries) readState(reading, head.id, entry, byName)
}

function findStates(reading: Reading, head: ScopeHead): readonly Entry[] {
  const states = propertyOf(head.node, 'States')
  if (!states) return []
  const base = below(head.path, states)
  return propertiesOf(states).map((node) => {
    const name = node.key?.name ?? ''
    const path = [...base, stepTo(node)]
    return { name, path, node, id: reading.identify({ name, path, node }) }
  })
}

function readState(reading: Reading, scope: ScopeId, entry: Entry, byName: ReadonlyMap<string, StateId>): void {
  const { node, path, id, name } = entry
  const type = stateTypeNamed(textOf(propertyOf(node, 'Type')) ?? '')
  const language = languageOf(node) ?? reading.language
  const nested = scopesOf(type, node).map((inner, index) => headOf(id, path, inner, index))
  // Written out: this runs for every state on every key, and spreading objects takes longer than all the rest.
  reading.states.set(id, {
    id,
    name,
    type: type?.name ?? 'Unknown',
    scope,
    path,
    node,
    language,
    transitions: slotsOf(type, node, language).map((slot) => addTransition(reading, scope, entry, slot, byName)),
    scopes: nested.map((head) => head.id),
    ends: type?.terminal === true || (type?.hasNext !== false && propertyOf(node, 'End')?.value === true),
  })
  for (const head of nested) readScope(reading, head)
}

/** A state whose type is missing or misspelt still shows every exit it names. */
function slotsOf(type: StateType | undefined, node: SyntaxNode, language: QueryLanguage): readonly TransitionSlot[] {
  if (type) return type.transitions(node, language)
  return [...ruleSlots(node), ...defaultSlot(node), ...nextSlot(node), ...catchSlots(node)]
}

function scopesOf(type: StateType | undefined, node: SyntaxNode): readonly NestedScope[] {
  return type ? type.scopes(node) : [...branchScopes(node), ...processorScopes(node)]
}

function addTransition(
  reading: Reading,
  scope: ScopeId,
  from: Entry,
  slot: TransitionSlot,
  byName: ReadonlyMap<string, StateId>,
): TransitionId {
  const { kind, target, node, index, label } = slot
  // Unique because the state's id is, and a state has one exit of each kind and index.
  const id = `${from.id}/${kind}/${index}` as TransitionId
  const to = target === null ? null : (byName.get(target) ?? null)
  const path = [...from.path, ...slot.at]
  reading.transitions.set(id, { id, kind, scope, from: from.id, target, to, path, node, index, label })
  return id
}

function headOf(owner: StateId, path: Path, scope: NestedScope, index: number): ScopeHead {
  // Unique because the owner's id is, and its scopes are numbered.
  const id = `${owner}/${index}` as ScopeId
  return { id, kind: scope.kind, owner, index, path: [...path, ...scope.at], node: scope.node }
}

function languageOf(node: SyntaxNode | null): QueryLanguage | null {
  const written = propertyOf(node, 'QueryLanguage')?.value
  return written === 'JSONPath' || written === 'JSONata' ? written : null
}
