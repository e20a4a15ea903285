// Reads a machine so that its states keep their ids over an edit: React keys, selection, layout and runs hang on them.
import { invariant } from '../base/invariant'
import type { Path } from '../base/Path'
import type { Machine, ScopeId, StateId, StateView } from '../machine/Machine'
import { readMachine } from '../machine/readMachine'
import { nodeAt } from '../syntax/nodeAt'
import type { SyntaxNode, SyntaxTree } from '../syntax/SyntaxTree'
import { mapOffset } from '../text/mapOffset'
import type { TextEdits } from '../text/TextEdit'
import type { Identity, KnownState } from './StudioDocument'

export interface Identified {
  readonly machine: Machine
  readonly identity: Identity
}

/** The identity of a document before its first reading. */
export const NO_IDENTITY: Identity = { next: 1, states: [] }

/**
 * Reads `tree`, the text of `identity` after `edits`. A state is, in this order: the one a command says it carried here,
 * the known one whose value stood here and had its name, the one whose value stood here, the one of its name and scope
 * that nothing else is, else new. No two states get the same id.
 */
export function identifyStates(
  tree: SyntaxTree,
  identity: Identity,
  edits: TextEdits,
  carries: readonly { readonly id: StateId; readonly to: Path }[] = [],
): Identified {
  const kept = keepPlaces(tree, identity, edits, carries)
  const given = new Map<SyntaxNode, StateId>()
  let unknown = 0
  const machine = readMachine(tree, ({ name, node }) => {
    const id = kept(node, name) ?? provisional(unknown++)
    given.set(node, id)
    return id
  })
  if (unknown === 0) return identified(machine, identity.next)
  const next = nameUnknown(machine, identity, given)
  return identified(
    readMachine(tree, ({ node }) => idOf(node, given)),
    next,
  )
}

function identified(machine: Machine, next: number): Identified {
  return { machine, identity: { next, states: Array.from(machine.states.values(), known) } }
}

function idOf(node: SyntaxNode, given: ReadonlyMap<SyntaxNode, StateId>): StateId {
  const id = given.get(node)
  invariant(id, 'both readings find the same states')
  return id
}

/** Replaces provisional ids in `given`, by name and scope or by new numbers; returns the number after them. */
function nameUnknown(machine: Machine, identity: Identity, given: Map<SyntaxNode, StateId>): number {
  const used = new Set(given.values())
  const spare = new Map(identity.states.filter(({ id }) => !used.has(id)).map((state) => [scopedName(state), state.id]))
  const finals = new Map<StateId, StateId>()
  let { next } = identity
  for (const state of machine.states.values()) {
    if (!isProvisional(state.id)) continue
    const key = scopedName({ name: state.name, scope: finalScope(machine, state, finals) })
    const id = spare.get(key) ?? stateId(next++)
    spare.delete(key)
    finals.set(state.id, id)
    given.set(state.node, id)
  }
  return next
}

type Keep = (node: SyntaxNode, name: string) => StateId | undefined

/** Finds the known state that a command carried to a node, or whose value stood where the node stands. */
function keepPlaces(
  tree: SyntaxTree,
  identity: Identity,
  edits: TextEdits,
  carries: readonly { readonly id: StateId; readonly to: Path }[],
): Keep {
  const carried = new Map(carries.map(({ id, to }) => [nodeAt(tree, to), id]))
  const taken = new Set(carried.values())
  const places = new Map<number, KnownState[]>()
  for (const state of identity.states) {
    const at = survivor(state.from, edits)
    if (at !== null && !taken.has(state.id)) places.set(at, [...(places.get(at) ?? []), state])
  }
  return (node, name) => {
    const here = places.get(node.from)
    return carried.get(node) ?? (here?.find((state) => state.name === name) ?? here?.[0])?.id
  }
}

/** Where an offset stands after edits; null when the text around it was deleted. */
function survivor(offset: number, edits: TextEdits): number | null {
  if (edits.some(({ from, to }) => from < offset && offset < to)) return null
  return mapOffset(offset, edits, 1)
}

function known({ id, name, scope, node }: StateView): KnownState {
  return { id, name, scope, from: node.from }
}

// JSON keeps the two texts apart, whatever they contain.
function scopedName({ name, scope }: Pick<KnownState, 'name' | 'scope'>): string {
  return JSON.stringify([scope, name])
}

/** The scope's id once its owner has its final one; owners stand before what they contain. */
function finalScope(machine: Machine, state: StateView, finals: ReadonlyMap<StateId, StateId>): ScopeId {
  const scope = machine.scopes.get(state.scope)
  const owner = scope?.owner == null ? undefined : finals.get(scope.owner)
  // The form readMachine gives the scopes of a state.
  return owner === undefined || !scope ? state.scope : (`${owner}/${scope.index}` as ScopeId)
}

function stateId(number: number): StateId {
  // The one place where ids of states are made.
  return `s${number}` as StateId
}

function provisional(number: number): StateId {
  // Lives for one reading only; no final id begins with a question mark.
  return `?${number}` as StateId
}

function isProvisional(id: StateId): boolean {
  return id.startsWith('?')
}
