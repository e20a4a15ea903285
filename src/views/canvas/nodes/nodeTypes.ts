// Which component draws which kind of node. One object for all time: React Flow mounts every node anew when it changes.
import type { NodeTypes } from '@xyflow/react'
import type { GraphNode } from '../../../core/graph/Graph'
import { Container } from './Container'
import { Pill } from './Pill'
import { Placeholder } from './Placeholder'
import { StateCard } from './StateCard'
import { Stub } from './Stub'

export const nodeTypes = {
  state: StateCard,
  container: Container,
  start: Pill,
  end: Pill,
  stub: Stub,
  empty: Placeholder,
} satisfies Record<GraphNode['kind'], NodeTypes[string]>
