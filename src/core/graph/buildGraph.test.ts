import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { buildGraph } from './buildGraph'
import type { Graph } from './Graph'

const graphOf = (definition: JsonValue | string): Graph =>
  buildGraph(readMachine(parseJson(typeof definition === 'string' ? definition : JSON.stringify(definition))))

/** Nodes and edges by title, for reading. */
function picture(graph: Graph) {
  const title = (id: string) => graph.nodes.get(id)?.title ?? id
  return {
    nodes: [...graph.nodes.values()].map((node) => `${node.kind} ${node.title}`),
    edges: [...graph.edges.values()].map((edge) => `${title(edge.from)} -${edge.kind}> ${title(edge.to)}`),
  }
}

const order = {
  StartAt: 'Check',
  States: {
    Check: {
      Type: 'Choice',
      Choices: [
        { Variable: '$.total', NumericGreaterThan: 100, Next: 'Pay' },
        { Variable: '$.total', NumericLessThan: 0, Next: 'Refuse' },
      ],
      Default: 'Pay',
    },
    Pay: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Catch: [{ ErrorEquals: ['Card.Declined'], Next: 'Refuse' }],
      End: true,
    },
    Refuse: { Type: 'Fail', Error: 'Refused' },
  },
} as const

describe('buildGraph', () => {
  test('draws every way out in drawing order, End before catchers', () => {
    expect(picture(graphOf(order))).toEqual({
      nodes: ['start Start', 'state Check', 'state Pay', 'state Refuse', 'end End'],
      edges: [
        'Start -start> Check',
        'Check -rule> Pay',
        'Check -rule> Refuse',
        'Check -default> Pay',
        'Pay -end> End',
        'Pay -catch> Refuse',
      ],
    })
  })

  test('numbers rules from 1 and only rules', () => {
    expect([...graphOf(order).edges.values()].map((edge) => edge.rule)).toEqual([0, 1, 2, 0, 0, 0])
  })

  test('says what a card needs', () => {
    const pay = [...graphOf(order).nodes.values()].find((node) => node.title === 'Pay')
    expect(pay).toMatchObject({ type: 'Task', subtitle: 'Lambda: Invoke', icon: 'lambda', width: 240, height: 60 })
  })

  test.each([
    ['nothing at all', '', ['start Start', 'empty Drop a state here'], ['Start -start> Drop a state here']],
    ['no States', '{"StartAt":"A"}', ['start Start', 'empty Drop a state here'], ['Start -start> Drop a state here']],
    ['no StartAt', '{"States":{"A":{"Type":"Succeed"}}}', ['start Start', 'state A'], []],
    [
      'a StartAt that leads nowhere',
      '{"StartAt":"B","States":{"A":{"Type":"Succeed"}}}',
      ['start Start', 'state A', 'stub B'],
      ['Start -start> B'],
    ],
    [
      'one stub for two ways to the same missing state',
      '{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Next":"X"},{"Next":"X"}]}}}',
      ['start Start', 'state A', 'stub X'],
      ['Start -start> A', 'A -rule> X', 'A -rule> X'],
    ],
    ['a state without Type', '{"StartAt":"A","States":{"A":{}}}', ['start Start', 'state A'], ['Start -start> A']],
    [
      'a state that leads to itself',
      '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"}}}',
      ['start Start', 'state A'],
      ['Start -start> A', 'A -next> A'],
    ],
    [
      'names of the prototype',
      '{"StartAt":"__proto__","States":{"__proto__":{"Type":"Pass","Next":"constructor"},"constructor":{"Type":"Succeed"}}}',
      ['start Start', 'state __proto__', 'state constructor'],
      ['Start -start> __proto__', '__proto__ -next> constructor'],
    ],
  ])('%s', (_, text, nodes, edges) => {
    expect(picture(graphOf(text))).toEqual({ nodes, edges })
  })

  test('has Start and End only at top level, and a scope for every branch', () => {
    const graph = graphOf({
      StartAt: 'Both',
      States: {
        Both: {
          Type: 'Parallel',
          Branches: [
            { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } },
            { StartAt: 'B', States: {} },
          ],
          End: true,
        },
      },
    })
    expect(picture(graph).nodes).toEqual([
      'start Start',
      'container Both',
      'end End',
      'state A',
      'empty Drop a state here',
    ])
    const scopes = [...graph.scopes.values()]
    expect(scopes.map((scope) => [scope.owner && graph.nodes.get(scope.owner)?.title, scope.title])).toEqual([
      [null, ''],
      ['Both', 'Branch 1'],
      ['Both', 'Branch 2'],
    ])
    expect(scopes.map((scope) => scope.start && graph.nodes.get(scope.start)?.title)).toEqual(['Start', 'A', null])
  })

  test('marks what the start does not reach', () => {
    const graph = graphOf({
      StartAt: 'A',
      States: { A: { Type: 'Succeed' }, B: { Type: 'Pass', Next: 'A' } },
    })
    expect([...graph.nodes.values()].filter((node) => node.unreachable).map((node) => node.title)).toEqual(['B'])
  })
})

describe('shape', () => {
  const { shape } = graphOf(order)
  const text = JSON.stringify(order)

  test.each([
    ['a renamed state', text.replaceAll('"Pay"', '"Charge"')],
    ['another resource', text.replace('lambda:invoke', 'sqs:sendMessage')],
    ['another layout of the text', JSON.stringify(order, null, 4)],
  ])('%s leaves it', (_, changed) => {
    expect(graphOf(changed).shape).toBe(shape)
  })

  test.each([
    ['another target', text.replace('"Default":"Pay"', '"Default":"Refuse"')],
    ['a longer label', text.replace('Card.Declined', 'Card.DeclinedByTheBank')],
    ['a state more', text.replace('"Refuse":{', '"Log":{"Type":"Succeed"},"Refuse":{')],
    ['Fail in place of Succeed', text.replace('"Fail"', '"Succeed"')],
  ])('%s changes it', (_, changed) => {
    expect(graphOf(changed).shape).not.toBe(shape)
  })
})

describe('after another graph', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D')
  const { states } = fc.letrec<{ states: JsonValue; state: JsonValue }>((tie) => ({
    states: fc.record({ StartAt: name, States: fc.dictionary(name, tie('state'), { maxKeys: 4 }) }),
    state: fc.oneof(
      { maxDepth: 2 },
      fc.record({ Type: fc.constantFrom('Pass', 'Wait', 'Odd'), Next: name }),
      fc.record({ Type: fc.constant('Task'), Resource: fc.constantFrom('x', 'arn:aws:states:::sqs:sendMessage') }),
      fc.record({
        Type: fc.constant('Choice'),
        Default: name,
        Choices: fc.array(fc.record({ Next: name, Variable: name })),
      }),
      fc.record({
        Type: fc.constant('Parallel'),
        End: fc.boolean(),
        Branches: fc.array(tie('states'), { maxLength: 2 }),
      }),
    ),
  }))

  test('it is the same as without it', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        const machine = readMachine(parseJson(JSON.stringify(after)))
        expect(buildGraph(machine, graphOf(before))).toEqual(buildGraph(machine))
      }),
    )
  })

  test('of the same machine in another text it is that graph itself', () => {
    fc.assert(
      fc.property(states, (definition) => {
        const before = graphOf(definition)
        expect(buildGraph(readMachine(parseJson(JSON.stringify(definition, null, 3))), before)).toBe(before)
      }),
    )
  })

  test('a renamed state is the only node that is another', () => {
    const before = graphOf(order)
    const after = buildGraph(readMachine(parseJson(JSON.stringify(order).replaceAll('"Refuse"', '"Reject"'))), before)
    const others = [...after.nodes.values()].filter((node) => node !== before.nodes.get(node.id))
    expect(others.map(({ title }) => title)).toEqual(['Reject'])
    expect([...after.edges.values()].every((edge) => edge === before.edges.get(edge.id))).toBe(true)
  })
})
