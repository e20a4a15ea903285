// What the canvas would draw for a definition, for programs without a canvas: the library's `layout`.
import { isJsonObject, type JsonValue, memberOf } from '../core/base/JsonValue'
import { locationOf, type Path } from '../core/base/Path'
import { buildGraph } from '../core/graph/buildGraph'
import type { Box, Graph, GraphEdge, GraphNode, Layout, Point } from '../core/graph/Graph'
import { createLayoutMemo } from '../core/graph/LayoutMemo'
import { layoutGraph } from '../core/graph/layoutGraph'
import type { Machine } from '../core/machine/Machine'
import { readMachine } from '../core/machine/readMachine'
import { parseText } from '../core/syntax/parseText'
import { openText } from '../core/text/Envelope'
import { elk } from './elk'
import { firstFault } from './firstFault'

export interface LaidOutRoute {
  /** From the source's border to the target's; every piece is horizontal or vertical. */
  readonly points: readonly Point[]
  /** The pill; null for an edge without one. */
  readonly label: Box | null
}

/** In px, from the upper left corner of the drawing. */
export interface LaidOut {
  /**
   * By state path, `/States/Pay` or `/States/Both/Branches[0]/States/Pay`; `start` and `end` for the pills;
   * `stub:` or `empty:` and a path for what stands in for a missing state and in an empty scope.
   */
  readonly boxes: Readonly<Record<string, Box>>
  /** By the path of what names the target: `/States/Pay/Next`, `/States/Pay/Catch[0]/Next`, `/States/Last/End`, `/StartAt`. */
  readonly routes: Readonly<Record<string, LaidOutRoute>>
  /** True when the definition is so dense that the drawing is a simple one. */
  readonly simplified: boolean
}

/**
 * Lays a definition, in JSON or YAML, out as the canvas does, faults in its meaning included: a target that is missing is drawn as missing.
 * Rejects, with the line and column of what is wrong, for a text that does not parse, and for one without an object `States`.
 */
export async function layout(source: string): Promise<LaidOut> {
  const { text } = openText(source)
  const { tree } = await parseText(text)
  const fault = firstFault(text, tree) ?? withoutStates(tree.root?.value ?? null)
  if (fault !== null) throw new Error(`The definition cannot be laid out. ${fault}`)
  const machine = readMachine(tree)
  const graph = buildGraph(machine)
  const drawn: Layout = layoutGraph(graph, elk(), createLayoutMemo())
  const boxes = [...graph.nodes.values()].flatMap((node) => {
    const box = drawn.boxes.get(node.id)
    return box ? [[nodeName(machine, node), box] as const] : []
  })
  const routes = [...graph.edges.values()].flatMap((edge) => {
    const route = drawn.routes.get(edge.id)
    return route ? [[edgeName(machine, graph, edge), route] as const] : []
  })
  return { boxes: Object.fromEntries(boxes), routes: Object.fromEntries(routes), simplified: drawn.simplified }
}

function withoutStates(definition: JsonValue): string | null {
  return isJsonObject(memberOf(definition, 'States')) ? null : 'It has no object "States" to draw.'
}

function nodeName(machine: Machine, { id, kind, state, scope, title }: GraphNode): string {
  const view = state === null ? undefined : machine.states.get(state)
  if (view) return locationOf(view.path)
  if (kind === 'stub') return `stub:${locationOf([...scopePath(machine, scope), 'States', title])}`
  return kind === 'empty' ? `empty:${locationOf(scopePath(machine, scope))}` : id
}

function edgeName(machine: Machine, graph: Graph, { kind, transition, from, scope }: GraphEdge): string {
  const exit = transition === null ? undefined : machine.transitions.get(transition)
  if (exit) return locationOf(exit.path)
  if (kind === 'start') return locationOf([...scopePath(machine, scope), 'StartAt'])
  const state = graph.nodes.get(from)?.state ?? null
  const path = state === null ? undefined : machine.states.get(state)?.path
  return locationOf([...(path ?? []), 'End'])
}

function scopePath(machine: Machine, scope: GraphNode['scope']): Path {
  return machine.scopes.get(scope)?.path ?? []
}
