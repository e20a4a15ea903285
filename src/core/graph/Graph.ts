// What the canvas draws, before it has places: nodes and edges by scope, with box and label sizes from a table of widths.
import type { StateTypeName, TransitionKind } from '../asl/StateType'
import type { ScopeId, StateId, TransitionId } from '../machine/Machine'

/** A StateId, `start`, `end`, `stub:<ScopeId>:<name>` for a target that does not exist, or `empty:<ScopeId>`. */
export type NodeId = string
/** The TransitionId it draws, `start:<ScopeId>`, or `end:<StateId>`. */
export type EdgeId = string

export interface GraphNode {
  readonly id: NodeId
  /** `stub`: a dangling target. `empty`: the placeholder in a scope without states ("Drop a state here"). */
  readonly kind: 'state' | 'container' | 'start' | 'end' | 'stub' | 'empty'
  readonly scope: ScopeId
  readonly state: StateId | null
  readonly title: string
  readonly subtitle: string
  readonly type: StateTypeName | 'Unknown' | null
  /** Name of the icon to draw: a state type's, or a service's. */
  readonly icon: string
  /** Of a leaf; a container's size follows from its content. */
  readonly width: number
  readonly height: number
  /** Nested scopes of a container, in file order. */
  readonly scopes: readonly ScopeId[]
  readonly unreachable: boolean
}

export interface GraphEdge {
  readonly id: EdgeId
  readonly kind: TransitionKind | 'start' | 'end'
  readonly scope: ScopeId
  readonly from: NodeId
  readonly to: NodeId
  readonly transition: TransitionId | null
  /** Full text; the layout cuts it to 180 px. Empty for none. */
  readonly label: string
  /** Rule number from 1, shown in the pill; 0 for others. */
  readonly rule: number
}

export interface GraphScope {
  readonly id: ScopeId
  /** The container node; null at top level. */
  readonly owner: NodeId | null
  readonly title: string
  /** Where the scope begins: the Start pill at top level, the StartAt state inside a container; null when there is none. */
  readonly start: NodeId | null
  readonly nodes: readonly NodeId[]
  /** The exits of each node follow each other in drawing order: rules, Default or Next, End, catchers. */
  readonly edges: readonly EdgeId[]
  /** Hash of the scope's own part in the graph's shape. */
  readonly shape: string
}

export interface Graph {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>
  readonly edges: ReadonlyMap<EdgeId, GraphEdge>
  /** The machine's scope first, a container's after its own. */
  readonly scopes: ReadonlyMap<ScopeId, GraphScope>
  /** Hash of identities, structure, box sizes and label sizes; no names. Equal shape means equal layout. */
  readonly shape: string
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Route {
  /** Absolute on the canvas; every segment axis-parallel. */
  readonly points: readonly Point[]
  readonly label: Box | null
}

export interface Layout {
  readonly shape: string
  /** Absolute on the canvas. */
  readonly boxes: ReadonlyMap<NodeId, Box>
  readonly routes: ReadonlyMap<EdgeId, Route>
  readonly width: number
  readonly height: number
  /** True when the graph was too dense for the real layout and a simple drawing stands in. */
  readonly simplified: boolean
}
