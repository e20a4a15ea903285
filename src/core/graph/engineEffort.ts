// Estimates how long ELK will need for a block before asking it, since it cannot be stopped.
import { at } from './at'
import type { Block } from './cutBlocks'
import type { Flow } from './Flow'

/** `bends`: the helper nodes ELK makes where an edge passes a layer or carries a pill. */
export interface Effort {
  readonly bends: number
  readonly isTooMuch: boolean
}

const MOST_BENDS = 1500
const MOST_NODES = 400

/** The effort ELK will make for a block; beyond the limits it takes more than about three seconds. */
export function engineEffort(flow: Flow, block: Block): Effort {
  const depth = new Map<number, number>()
  const forward = block.edges.map((index) => at(flow.edges, index)).filter((edge) => !edge.back)
  for (const { from, to } of forward) depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1))
  let bends = 0
  for (const index of block.edges) {
    const { from, to, labelWidth } = at(flow.edges, index)
    bends += Math.max(0, Math.abs((depth.get(to) ?? 0) - (depth.get(from) ?? 0)) - 1) + (labelWidth > 0 ? 1 : 0)
  }
  return { bends, isTooMuch: bends > MOST_BENDS || block.nodes.length > MOST_NODES }
}
