import { expect, test } from 'vitest'
import { openDocument } from '../../../core/document/openDocument'
import { buildGraph } from '../../../core/graph/buildGraph'
import type { RunState } from '../../../studio/runs/RunState'
import { childCountsOf, timesTaken } from './runMarks'

const { machine } = openDocument(
  JSON.stringify({
    StartAt: 'Check',
    States: {
      Check: {
        Type: 'Choice',
        Choices: [
          { Variable: '$.a', IsNull: true, Next: 'Work' },
          { Variable: '$.b', IsNull: true, Next: 'Work' },
        ],
        Default: 'Work',
      },
      Work: { Type: 'Task', Resource: 'x', Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Stop' }], End: true },
      Stop: { Type: 'Fail' },
    },
  }),
)

test.each([
  ['start/0', 'start', 'Check'],
  ['0/rule/1', 'rule', 'Work'],
  ['0/default', 'default', 'Work'],
  ['1/catch/0', 'catch', 'Stop'],
  ['1/end', 'end', 'End'],
])('%s is the edge of kind %s to %s, and no other', (key, kind, target) => {
  // Only what the canvas reads of a run.
  const run = {
    phase: 'ended',
    stateIds: [...machine.states.keys()],
    view: { taken: new Map([[key, 2]]) },
  } as unknown as RunState
  const graph = buildGraph(machine)
  const taken = [...graph.edges.values()].filter((edge) => timesTaken(run, edge) === 2)
  expect(taken.map((edge) => [edge.kind, graph.nodes.get(edge.to)?.title])).toEqual([[kind, target]])
  if (kind === 'rule') expect(taken[0]?.rule).toBe(2)
})

test('children of a distributed Map are counted under it alone', () => {
  const [map] = [...machine.states.keys()]
  const child = (change: object) => ({ parent: 0, by: 'mapRun', owner: 0, status: 'SUCCEEDED', ...change })
  const children = [
    child({}),
    child({ status: 'TIMED_OUT' }),
    child({ status: 'RUNNING' }),
    child({ owner: 1 }),
    child({ parent: 4 }),
    child({ by: 'task' }),
  ]
  // Only what the canvas reads of a run.
  const run = {
    execution: 0,
    stateIds: [...machine.states.keys()],
    executions: new Map(children.map((each, id) => [id + 1, each])),
  } as unknown as RunState
  expect(map && childCountsOf(run, run, map)).toBe('1 1 1 0')
  expect(childCountsOf({ ...run, execution: 9 }, run, map ?? ('s0' as never))).toBe('')
})
