// What React Flow is given for a node of the graph.
import type { Node } from '@xyflow/react'
import type { GraphNode } from '../../../core/graph/Graph'

export type FlowNodeData = {
  readonly node: GraphNode
  /** Containers around it. */
  readonly depth: number
  readonly isSelected: boolean
  /** True for the one node that Tab reaches. */
  readonly isTabStop: boolean
  /** Where a Parallel's branches border on each other, in px from its left side. */
  readonly borders: readonly number[]
}

export type FlowNode = Node<FlowNodeData, GraphNode['kind']>
