// Draws one connected part of a scope through ELK, in the best way that turns out sound.
import { chooseLifted } from './chooseLifted'
import { type Block, cutBlocks, largestBlock } from './cutBlocks'
import { type Drawer, drawBlock } from './drawBlock'
import { drawInBlocks } from './drawInBlocks'
import { drawWithLanes } from './drawWithLanes'
import type { ElkCall } from './ElkCall'
import { type Drawing, type Flow, isComplete } from './Flow'
import { faultsOf } from './findFaults'
import type { LayoutMemo } from './LayoutMemo'
import { placePorts } from './placePorts'

/** A block of this many nodes needs no further cutting. */
const SMALL_BLOCK = 10

/** Null when the flow is too dense for ELK or no way of drawing it is free of faults. */
export function drawFlow(flow: Flow, engine: ElkCall, memo: LayoutMemo): Drawing | null {
  const drawer: Drawer = { flow, engine, memo }
  const ports = placePorts(flow, new Set(), new Set())
  if (flow.connected) {
    const largest = largestBlock(cutBlocks(flow, new Set()))
    const withLanes = largest > SMALL_BLOCK ? drawWithLanes(drawer, chooseLifted(flow), largest) : null
    if (withLanes) return withLanes
    const inBlocks = drawInBlocks(drawer, ports, new Set())
    if (inBlocks && isComplete(inBlocks) && faultsOf(flow, inBlocks).length === 0) return inBlocks
  }
  const whole: Block = { entry: 0, exit: null, nodes: [...flow.nodes.keys()], edges: [...flow.edges.keys()] }
  const drawing = drawBlock(drawer, whole, ports)
  return drawing && faultsOf(flow, drawing).length === 0 ? drawing : null
}
