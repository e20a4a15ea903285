import { describe, expect, test } from 'vitest'
import { openDocument } from '../../../core/document/openDocument'
import { buildGraph } from '../../../core/graph/buildGraph'
import { quickLayout } from '../../../core/graph/quickLayout'
import { type Direction, firstNode, neighbourOf } from './neighbourOf'

const { machine } = openDocument(
  JSON.stringify({
    StartAt: 'Check',
    States: {
      Check: { Type: 'Choice', Choices: [{ Variable: '$.x', IsNull: true, Next: 'Stop' }], Default: 'Both' },
      Both: {
        Type: 'Parallel',
        Branches: [
          {
            StartAt: 'Left',
            States: { Left: { Type: 'Pass', Next: 'Left 2' }, 'Left 2': { Type: 'Pass', End: true } },
          },
          { StartAt: 'Right', States: { Right: { Type: 'Pass', End: true } } },
        ],
        Next: '__proto__',
      },
      __proto__: null,
      Stop: { Type: 'Fail' },
    },
  }).replace('"Stop":', '"__proto__":{"Type":"Pass","End":true},"Stop":'),
)
const graph = buildGraph(machine)
const layout = quickLayout(graph)
const idOf = (name: string) => [...machine.states.values()].find((state) => state.name === name)?.id ?? ''
const nameOf = (id: string | null) => (id === null ? null : graph.nodes.get(id)?.title)

describe('arrow keys', () => {
  test.each<[string, Direction, string | null]>([
    ['Check', 'down', 'Both'],
    ['Both', 'down', 'Left'],
    ['Left', 'down', 'Left 2'],
    ['Left 2', 'down', '__proto__'],
    ['__proto__', 'down', null],
    ['__proto__', 'up', 'Both'],
    ['Left', 'up', 'Both'],
    ['Left 2', 'up', 'Left'],
    ['Both', 'up', 'Check'],
    ['Check', 'up', null],
    ['Left', 'right', 'Right'],
    ['Right', 'left', 'Left'],
  ])('%s, %s: %s', (from, direction, to) => {
    expect(nameOf(neighbourOf(graph, layout, idOf(from), direction))).toBe(to)
  })

  test('the first node is where the flow starts', () => {
    expect(nameOf(firstNode(graph))).toBe('Check')
  })
})
