import { describe, expect, test } from 'vitest'
import { insertState } from '../../../core/document/commands/insertState'
import { moveState } from '../../../core/document/commands/moveState'
import { openDocument } from '../../../core/document/openDocument'
import type { StudioDocument } from '../../../core/document/StudioDocument'
import { buildGraph } from '../../../core/graph/buildGraph'
import { quickLayout } from '../../../core/graph/quickLayout'
import type { StateId } from '../../../core/machine/Machine'
import { insertionPoints, markOf } from './insertionPoints'
import { nearestPoint } from './nearestPoint'

const doc = openDocument(
  JSON.stringify({
    StartAt: 'Check',
    States: {
      Check: { Type: 'Choice', Choices: [{ Variable: '$.x', IsNull: true, Next: 'Each' }] },
      Each: {
        Type: 'Map',
        ItemProcessor: { StartAt: 'Work', States: { Work: { Type: 'Pass', End: true } } },
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Stop' }],
        Next: 'Split',
      },
      Split: { Type: 'Parallel', Branches: [{ StartAt: 'None', States: {} }], Next: 'Last' },
      Last: { Type: 'Pass', End: true },
      Stop: { Type: 'Fail' },
    },
  }),
)

function pointsOf({ machine }: StudioDocument, moved: StateId | null = null) {
  const graph = buildGraph(machine)
  return insertionPoints(graph, quickLayout(graph), moved)
}

const idOf = (name: string) => {
  for (const state of doc.machine.states.values()) if (state.name === name) return state.id
  throw new Error(`no state ${name}`)
}

describe('insertion points', () => {
  test('there is one for every place in the flow, and only one', () => {
    const places = pointsOf(doc).map(({ where }) => where)
    expect(places.sort()).toEqual(
      [
        'before Check',
        'between Check and Each (x is null)',
        'as Default of Check',
        'between Each and Split',
        'between Each and Stop (on States.ALL)',
        'before Work',
        'after Work',
        'into Split, branch 1',
        'between Split and Last',
        'after Last',
      ].sort(),
    )
  })

  test('something can be put at each of them', () => {
    for (const { point, where } of pointsOf(doc)) {
      const planned = insertState(doc, { value: { Type: 'Pass' }, at: point })
      expect(planned.ok, where).toBe(true)
    }
  })

  test('a container cannot go into itself, and no state beside itself', () => {
    const places = pointsOf(doc, idOf('Each'))
    expect(places.map(({ where }) => where)).not.toContain('before Work')
    for (const { point, where } of places) expect(moveState(doc, { id: idOf('Each'), to: point }).ok, where).toBe(true)
  })

  test('no two are nearer than the least target size', () => {
    const points = pointsOf(doc)
    for (const [index, { at, where }] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(at.x - other.at.x, at.y - other.at.y), `${where} / ${other.where}`).toBeGreaterThan(23)
      }
    }
  })

  test('a point is found again by what it stands for', () => {
    const graph = buildGraph(doc.machine)
    const layout = quickLayout(graph)
    for (const { point, where } of insertionPoints(graph, layout, null)) {
      expect(markOf(graph, layout, point)?.where).toBe(where)
    }
  })

  test('the nearest is the nearest', () => {
    const points = pointsOf(doc)
    for (const mark of points) expect(nearestPoint(points, { x: mark.at.x + 3, y: mark.at.y - 2 })?.mark).toBe(mark)
    expect(nearestPoint([], { x: 0, y: 0 })).toBeNull()
  })
})
