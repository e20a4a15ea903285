// One connected part of a scope as the layout sees it: indices instead of names, in drawing order, with its main line.
import type { Point, Route } from './Graph'

export interface FlowNode {
  readonly width: number
  readonly height: number
  /** True for Fail: the main line avoids it. */
  readonly fails: boolean
}

export interface FlowEdge {
  readonly from: number
  readonly to: number
  readonly catches: boolean
  /** 0 for an edge without a pill. */
  readonly labelWidth: number
  /** True when the edge leads back to a state it comes from: drawn as a loop at the right. */
  readonly back: boolean
  /** True on the main line, which is drawn straight. */
  readonly happy: boolean
  /** True for the exit that the main line would take at this node; it leaves in the middle. */
  readonly leads: boolean
}

export interface Flow {
  /** In drawing order: every edge that is not `back` leads to a later node. */
  readonly nodes: readonly FlowNode[]
  /** By source, the exits of a node in their order. */
  readonly edges: readonly FlowEdge[]
  /** Edge indices by source node, and by target node. */
  readonly outs: readonly (readonly number[])[]
  readonly ins: readonly (readonly number[])[]
  /** The nodes of the main line, from the start. */
  readonly path: readonly number[]
  /** False when some node cannot be reached from the path's first. */
  readonly connected: boolean
}

/** Where the nodes and edges of a flow lie, by index. Shared between graphs of one shape: never changed once made. */
export interface Drawing {
  /** Upper left corners. */
  readonly places: readonly Point[]
  readonly routes: readonly Route[]
}

/** A drawing on the way: what is not placed yet is undefined. */
export interface OpenDrawing {
  readonly places: (Point | undefined)[]
  readonly routes: (Route | undefined)[]
}

/** True when nothing is missing. */
export function isComplete(drawing: OpenDrawing | Drawing): drawing is Drawing {
  return drawing.places.every((place) => place !== undefined) && drawing.routes.every((route) => route !== undefined)
}
