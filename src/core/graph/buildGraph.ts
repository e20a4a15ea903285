// Turns a machine into what the canvas draws: a node for every state, an edge for every way out, scope by scope.
import { invariant } from '../base/invariant'
import { isSameList } from '../base/isSameList'
import type { Machine, ScopeId, ScopeView, StateId, StateView, Transition } from '../machine/Machine'
import { cardText } from './cardText'
import type { EdgeId, Graph, GraphEdge, GraphNode, GraphScope, NodeId } from './Graph'
import { graphShape, scopeShape } from './graphShape'
import { keepEdge, keepNode } from './keepNode'
import { CARD, PILL, PLACEHOLDER, STUB } from './nodeSizes'

interface Building {
  readonly machine: Machine
  readonly previous: Graph | null
  readonly nodes: Map<NodeId, GraphNode>
  readonly edges: Map<EdgeId, GraphEdge>
  readonly scopes: Map<ScopeId, GraphScope>
}

/**
 * The graph of a machine, whatever its faults: dangling targets get a stub node, a scope without states a placeholder.
 * Start and End are drawn at top level only; Succeed and Fail have no edge to End.
 * What is as it was in `previous` is the same object in the new graph: whoever draws sees at a glance what changed.
 */
export function buildGraph(machine: Machine, previous: Graph | null = null): Graph {
  const building: Building = { machine, previous, nodes: new Map(), edges: new Map(), scopes: new Map() }
  for (const scope of outermostFirst(machine)) addScope(building, scope)
  const { nodes, edges, scopes } = building
  if (previous && isKept(previous, scopes)) return previous
  return { nodes, edges, scopes, shape: graphShape(scopes.values()) }
}

/** A graph is its scopes: each node and edge stands in one, and a kept scope has kept all of its own. */
function isKept(previous: Graph, scopes: Building['scopes']): boolean {
  return isSameList([...previous.scopes.values()], [...scopes.values()])
}

/** The machine's scope, then those its states hold, then theirs. */
function outermostFirst(machine: Machine): readonly ScopeView[] {
  const found = [...machine.scopes.values()].filter((scope) => scope.owner === null)
  for (const scope of found) {
    for (const id of scope.states) {
      const inner = machine.states.get(id)?.scopes ?? []
      found.push(...inner.flatMap((child) => machine.scopes.get(child) ?? []))
    }
  }
  return found
}

function addScope(building: Building, scope: ScopeView): void {
  const states = scope.states.flatMap((id) => building.machine.states.get(id) ?? [])
  const isTop = scope.owner === null
  const members = new ScopeMembers(building, scope)
  const reached = reachableFrom(building.machine, scope)
  if (isTop) members.addPill('start', 'Start')
  for (const state of states) members.addNode(stateNode(building.machine, state, !reached.has(state.id)))
  if (states.length === 0) members.addNode(placeholder(scope.id))
  if (isTop) addStart(members, scope)
  for (const state of states) addExits(members, building.machine, state, isTop)
  building.scopes.set(scope.id, graphScope(members, isTop ? 'start' : scope.start))
}

function graphScope({ building, scope, nodes, edges, isKept }: ScopeMembers, start: NodeId | null): GraphScope {
  const title = scope.kind === 'branch' ? `Branch ${scope.index + 1}` : ''
  const before = building.previous?.scopes.get(scope.id)
  const isSame =
    isKept &&
    before !== undefined &&
    before.owner === scope.owner &&
    before.title === title &&
    before.start === start &&
    isSameList(before.nodes, nodes) &&
    isSameList(before.edges, edges)
  if (isSame) return before
  const own = { id: scope.id, owner: scope.owner, title, start, nodes, edges }
  return { ...own, shape: scopeShape(own, building.nodes, building.edges) }
}

/** Collects the nodes and edges of one scope while they are added to the graph. */
class ScopeMembers {
  readonly nodes: NodeId[] = []
  readonly edges: EdgeId[] = []
  /** True while every node and edge is the previous graph's. */
  isKept = true

  constructor(
    readonly building: Building,
    readonly scope: ScopeView,
  ) {}

  addNode(made: GraphNode): void {
    const { nodes, previous } = this.building
    const node = keepNode(previous?.nodes.get(made.id), made)
    if (node === made) this.isKept = false
    nodes.set(node.id, node)
    this.nodes.push(node.id)
  }

  addEdge({ id, kind, from, to, transition, label, rule }: Omit<GraphEdge, 'scope'>): void {
    const { edges, previous } = this.building
    const made = { id, kind, scope: this.scope.id, from, to, transition, label, rule }
    const edge = keepEdge(previous?.edges.get(id), made)
    if (edge === made) this.isKept = false
    edges.set(id, edge)
    this.edges.push(id)
  }

  addPill(kind: 'start' | 'end', title: string): NodeId {
    if (!this.building.nodes.has(kind)) this.addNode({ ...plainNode(kind, kind, this.scope.id), ...PILL, title })
    return kind
  }

  /** The stub for a name that no state of this scope has. */
  addStub(name: string): NodeId {
    const id = `stub:${this.scope.id}:${name}`
    if (!this.building.nodes.has(id)) this.addNode({ ...plainNode(id, 'stub', this.scope.id), ...STUB, title: name })
    return id
  }
}

function plainNode(id: NodeId, kind: GraphNode['kind'], scope: ScopeId): Omit<GraphNode, 'width' | 'height'> {
  const subtitle = kind === 'stub' ? 'No such state' : ''
  return { id, kind, scope, state: null, title: '', subtitle, type: null, icon: kind, scopes: [], unreachable: false }
}

function placeholder(scope: ScopeId): GraphNode {
  return { ...plainNode(`empty:${scope}`, 'empty', scope), ...PLACEHOLDER, title: 'Drop a state here' }
}

/** Written out: this runs for every state on every key, and spreading objects takes longer than all the rest. */
function stateNode(machine: Machine, state: StateView, unreachable: boolean): GraphNode {
  const { id, scope, name, type } = state
  const scopes = state.scopes.filter((inner) => machine.scopes.has(inner))
  const { subtitle, icon } = cardText(state)
  return {
    id,
    kind: scopes.length > 0 ? 'container' : 'state',
    scope,
    state: id,
    title: name,
    subtitle,
    type,
    icon,
    width: CARD.width,
    height: CARD.height,
    scopes,
    unreachable,
  }
}

function addStart(members: ScopeMembers, scope: ScopeView): void {
  const to = startTarget(members, scope)
  if (to === null) return
  const id = `start:${scope.id}`
  members.addEdge({ id, kind: 'start', from: 'start', to, transition: null, label: '', rule: 0 })
}

function startTarget(members: ScopeMembers, scope: ScopeView): NodeId | null {
  if (scope.start !== null) return scope.start
  if (scope.states.length === 0) return `empty:${scope.id}`
  return scope.startAt === null ? null : members.addStub(scope.startAt)
}

function addExits(members: ScopeMembers, machine: Machine, state: StateView, isTop: boolean): void {
  const exits = state.transitions.flatMap((id) => machine.transitions.get(id) ?? [])
  for (const exit of exits) if (exit.kind !== 'catch') addTransition(members, exit)
  if (isTop && state.ends && state.type !== 'Succeed' && state.type !== 'Fail') addEnd(members, state)
  for (const exit of exits) if (exit.kind === 'catch') addTransition(members, exit)
}

function addTransition(members: ScopeMembers, exit: Transition): void {
  if (exit.target === null) return
  const { id, kind, from, label } = exit
  const to = exit.to ?? members.addStub(exit.target)
  members.addEdge({ id, kind, from, to, transition: id, label, rule: kind === 'rule' ? exit.index + 1 : 0 })
}

function addEnd(members: ScopeMembers, state: StateView): void {
  const to = members.addPill('end', 'End')
  const id = `end:${state.id}`
  members.addEdge({ id, kind: 'end', from: state.id, to, transition: null, label: '', rule: 0 })
}

function reachableFrom(machine: Machine, scope: ScopeView): ReadonlySet<StateId> {
  const reached = new Set<StateId>(scope.start === null ? [] : [scope.start])
  for (const id of reached) {
    const state = machine.states.get(id)
    invariant(state, `no state ${id}`)
    for (const exit of state.transitions) {
      const to = machine.transitions.get(exit)?.to ?? null
      if (to !== null) reached.add(to)
    }
  }
  return reached
}
