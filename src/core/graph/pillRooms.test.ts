import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { buildGraph } from './buildGraph'
import type { Box, EdgeId, Graph, GraphScope, Layout } from './Graph'
import { pillRooms } from './pillRooms'
import { quickLayout } from './quickLayout'
import { segmentsOf } from './segmentsOf'

const most = { width: 360, height: 40 }
const scopeOf = (graph: Graph): GraphScope => {
  const [scope] = graph.scopes.values()
  if (!scope) throw new Error('no scope')
  return scope
}

function sceneOf(
  pills: Readonly<Record<EdgeId, Box>>,
  nodes: Readonly<Record<string, Box>> = {},
  container: Box | null = null,
) {
  const scope: GraphScope = {
    ...scopeOf(buildGraph(readMachine(parseJson('{}')))),
    owner: container && 'owner',
    nodes: Object.keys(nodes),
    edges: Object.keys(pills),
  }
  const routes = new Map(
    Object.entries(pills).map(([id, label]) => {
      const x = label.x + label.width / 2
      return [
        id,
        {
          points: [
            { x, y: label.y - 50 },
            { x, y: label.y + 70 },
          ],
          label,
        },
      ] as const // one straight line
    }),
  )
  const layout: Layout = {
    shape: '',
    boxes: new Map(Object.entries(container ? { ...nodes, owner: container } : nodes)),
    routes,
    width: 0,
    height: 0,
    simplified: false,
  }
  return pillRooms(scope, layout, most)
}

describe('the room around a pill', () => {
  const pill = { x: 0, y: 0, width: 100, height: 22 }

  test('is what was asked for where nothing is near', () => {
    expect(sceneOf({ a: pill }).get('a')).toEqual({ x: -260, y: -9, width: 620, height: 40 })
  })

  test('is shared by two pills side by side', () => {
    const rooms = sceneOf({ a: pill, b: { ...pill, x: 140 } })
    expect(rooms.get('a')).toEqual({ x: -260, y: -9, width: 378, height: 40 })
    expect(rooms.get('b')).toEqual({ x: 122, y: -9, width: 378, height: 40 })
  })

  test('ends before a state, above and beside', () => {
    const above = { x: 0, y: -40, width: 100, height: 34 }
    expect(sceneOf({ a: pill }, { above }).get('a')).toMatchObject({ y: -2, height: 26 })
    const beside = { x: 120, y: 0, width: 100, height: 34 }
    expect(sceneOf({ a: pill }, { beside }).get('a')).toMatchObject({ x: -260, width: 376 })
  })

  test('stays in the container', () => {
    const container = { x: -20, y: -100, width: 180, height: 300 }
    expect(sceneOf({ a: pill }, {}, container).get('a')).toMatchObject({ x: -16, width: 172, height: 40 })
  })

  test('is the pill itself where something is too near', () => {
    const pressed = sceneOf({ a: pill, b: { ...pill, x: 102 }, c: { ...pill, x: -102 } })
    expect(pressed.get('a')).toMatchObject({ x: 0, width: 100 })
  })
})

describe('in the examples', () => {
  const folder = new URL('../../../public/examples/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.asl.json'))

  test.each(files)('%s: rooms touch nothing', (file) => {
    const graph = buildGraph(readMachine(parseJson(readFileSync(new URL(file, folder), 'utf8'))))
    const layout = quickLayout(graph)
    const touched: string[] = []
    for (const scope of graph.scopes.values()) {
      const rooms = pillRooms(scope, layout, most)
      const owner = layout.boxes.get(scope.owner ?? '')
      for (const [id, room] of rooms) {
        if (owner && (room.x < owner.x || room.x + room.width > owner.x + owner.width)) touched.push(`${id} border`)
        for (const node of scope.nodes) if (overlap(layout.boxes.get(node), room)) touched.push(`${id} ${node}`)
        for (const [other, box] of rooms) if (other !== id && overlap(box, room)) touched.push(`${id} ${other}`)
        for (const other of scope.edges) {
          const points = layout.routes.get(other)?.points ?? []
          if (other !== id && segmentsOf(points).some((line) => overlap(line, room))) touched.push(`${id} ${other}`)
        }
      }
    }
    expect(touched).toEqual([])
    expect(scopeOf(graph).edges.length).toBeGreaterThan(0)
  })
})

function overlap(a: Box | undefined, b: Box): boolean {
  return !!a && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
