import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildFlow, type RawFlow } from './buildFlow'
import { drawSimply } from './drawSimply'
import { faultsOf } from './findFaults'

/** Connected flows of any shape: a tree from the start and edges anywhere. */
const rawFlow: fc.Arbitrary<RawFlow> = fc.integer({ min: 1, max: 24 }).chain((count) => {
  const label = fc.constantFrom(0, 64, 104, 180)
  const parents = fc.tuple(...Array.from({ length: count - 1 }, (_, child) => fc.nat({ max: child })))
  const extra = fc.array(fc.record({ from: fc.nat({ max: count - 1 }), to: fc.nat({ max: count - 1 }) }), {
    maxLength: count,
  })
  const sizes = fc.array(fc.constantFrom([240, 60], [240, 60], [64, 28], [640, 420]), {
    minLength: count,
    maxLength: count,
  })
  return fc
    .record({ parents, extra, sizes, labels: fc.array(label, { minLength: 2 * count, maxLength: 2 * count }) })
    .map(({ parents: tree, extra: more, sizes: all, labels }) => {
      const edges = [...tree.map((from, index) => ({ from, to: index + 1 })), ...more]
      return {
        nodes: all.map(([width = 0, height = 0]) => ({ width, height, fails: false })),
        edges: edges
          .map((edge, index) => ({ ...edge, catches: index % 5 === 4, labelWidth: labels[index] ?? 0 }))
          .sort((a, b) => a.from - b.from),
        start: 0,
      }
    })
})

describe('drawSimply', () => {
  test('law: any flow is drawn without a fault', () => {
    fc.assert(
      fc.property(rawFlow, (raw) => {
        const { flow } = buildFlow(raw)
        expect(faultsOf(flow, drawSimply(flow))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('the main line is straight', () => {
    const node = { width: 240, height: 60, fails: false }
    const edge = (from: number, to: number) => ({ from, to, catches: false, labelWidth: 0 })
    const edges = [edge(0, 1), edge(0, 2), edge(0, 3), edge(1, 4), edge(2, 4), edge(4, 0), edge(4, 5)]
    const { flow } = buildFlow({ nodes: Array.from({ length: 6 }, () => node), edges, start: 0 })
    const { routes } = drawSimply(flow)
    const happy = flow.edges.flatMap(({ happy }, index) => (happy ? [routes[index]?.points.length] : []))
    expect(happy).toEqual([2, 2, 2])
  })
})
