import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../syntax/parseJson'
import { containingStates } from './containingStates'
import type { Machine, StateView } from './Machine'
import { reachableStates } from './reachableStates'
import { MACHINE_SCOPE, readMachine } from './readMachine'
import { referencesTo } from './referencesTo'
import { scopeOf } from './scopeOf'
import { stateAt } from './stateAt'
import { stateNamed } from './stateNamed'

const read = (text: string): Machine => readMachine(parseJson(text))
const readValue = (value: unknown): Machine => read(JSON.stringify(value))
const names = (machine: Machine): readonly string[] => [...machine.states.values()].map((state) => state.name)

function named(machine: Machine, name: string): StateView {
  const state = [...machine.states.values()].find((candidate) => candidate.name === name)
  if (!state) throw new Error(`no state ${name}`)
  return state
}

const exits = (machine: Machine, name: string): readonly string[] =>
  named(machine, name).transitions.map((id) => {
    const transition = machine.transitions.get(id)
    const to = transition?.to ? machine.states.get(transition.to)?.name : '-'
    return `${transition?.kind}${transition?.index} ${transition?.label}> ${to}`
  })

const shop = {
  StartAt: 'Check',
  States: {
    Check: {
      Type: 'Choice',
      Choices: [
        { Variable: '$.amount', NumericGreaterThan: 100, Next: 'Ask' },
        { Not: { Variable: '$.vip', IsPresent: true }, Next: 'Pay' },
      ],
      Default: 'Ship',
    },
    Ask: { Type: 'Wait', Seconds: 5, Next: 'Check' },
    Pay: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Catch: [
        { ErrorEquals: ['States.Timeout', 'Refused'], Next: 'Lost' },
        { ErrorEquals: ['States.ALL'], Next: 'Nowhere' },
      ],
      Next: 'Ship',
    },
    Ship: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'Box', States: { Box: { Type: 'Pass', End: true } } },
        {
          StartAt: 'Each',
          States: {
            Each: {
              Type: 'Map',
              Iterator: { StartAt: 'Label', States: { Label: { Type: 'Pass', QueryLanguage: 'JSONata', End: true } } },
              End: true,
            },
          },
        },
      ],
      End: true,
    },
    Lost: { Type: 'Fail' },
    Island: { Type: 'Succeed' },
  },
}

describe('a sound definition', () => {
  const machine = readValue(shop)

  test('has its states in file order, a container before what it contains', () => {
    expect(names(machine)).toEqual(['Check', 'Ask', 'Pay', 'Ship', 'Box', 'Each', 'Label', 'Lost', 'Island'])
  })

  test('has exits in drawing order, labelled and resolved', () => {
    expect(exits(machine, 'Check')).toEqual([
      'rule0 amount > 100> Ask',
      'rule1 not vip is present> Pay',
      'default0 Default> Ship',
    ])
    expect(exits(machine, 'Pay')).toEqual([
      'next0 > Ship',
      'catch0 on States.Timeout, Refused> Lost',
      'catch1 on States.ALL> -',
    ])
  })

  test('nests scopes under their owners', () => {
    const ship = named(machine, 'Ship')
    expect(ship.scopes.map((id) => machine.scopes.get(id)?.index)).toEqual([0, 1])
    const label = named(machine, 'Label')
    expect(scopeOf(machine, label).kind).toBe('processor')
    expect(containingStates(machine, label.id).map((state) => state.name)).toEqual(['Each', 'Ship'])
    expect(label.path).toEqual(['States', 'Ship', 'Branches', 1, 'States', 'Each', 'Iterator', 'States', 'Label'])
  })

  test('knows who ends and in which language', () => {
    expect(['Check', 'Pay', 'Ship', 'Lost', 'Island'].map((name) => named(machine, name).ends)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
    expect(named(machine, 'Label').language).toBe('JSONata')
    expect(named(machine, 'Box').language).toBe('JSONPath')
  })

  test('finds states by name and place', () => {
    expect(stateNamed(machine, MACHINE_SCOPE, 'Pay')?.id).toBe(named(machine, 'Pay').id)
    expect(stateNamed(machine, MACHINE_SCOPE, 'Box')).toBeNull()
    expect(stateAt(machine, ['States', 'Ship', 'Branches', 0, 'States', 'Box', 'End'])?.name).toBe('Box')
    expect(stateAt(machine, ['States'])).toBeNull()
  })

  test('finds every place that names a state', () => {
    const of = (name: string) => referencesTo(machine, named(machine, name).id).map((path) => path.join('/'))
    expect(of('Check')).toEqual(['StartAt', 'States/Ask/Next'])
    expect(of('Ship')).toEqual(['States/Check/Default', 'States/Pay/Next'])
    expect(of('Lost')).toEqual(['States/Pay/Catch/0/Next'])
    expect(of('Box')).toEqual(['States/Ship/Branches/0/StartAt'])
    expect(of('Island')).toEqual([])
  })

  test('knows what cannot be reached', () => {
    const reached = reachableStates(machine)
    expect([...machine.states.values()].filter((state) => !reached.has(state.id)).map((state) => state.name)).toEqual([
      'Island',
    ])
  })
})

describe('an unsound definition still has a machine', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing', '', []],
    ['an array', '[]', []],
    ['no States', '{"StartAt":"A"}', []],
    ['States that is no object', '{"States":[1,2]}', []],
    ['a state that is no object', '{"StartAt":"A","States":{"A":7,"B":[],"C":null}}', ['A', 'B', 'C']],
    ['a state without Type', '{"States":{"A":{"Next":"B"},"B":{}}}', ['A', 'B']],
    ['an odd Type', '{"States":{"A":{"Type":["Task"]},"B":{"Type":"task"}}}', ['A', 'B']],
    [
      'odd members',
      '{"States":{"A":{"Type":"Choice","Choices":{},"Default":3},"B":{"Type":"Parallel","Branches":[4,{}]}}}',
      ['A', 'B'],
    ],
    [
      'odd names',
      '{"States":{"__proto__":{"Type":"Pass"},"constructor":{},"1":{},"":{}}}',
      ['__proto__', 'constructor', '1', ''],
    ],
    ['broken text', '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":', ['A']],
  ]

  test.each(cases)('%s', (_title, text, expected) => {
    expect(names(read(text))).toEqual(expected)
  })

  test('two states of one name are two, and the first is the target', () => {
    const machine = read('{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"},"A":{"Type":"Wait"}}}')
    const [first, second] = [...machine.states.values()]
    expect([first?.type, second?.type]).toEqual(['Pass', 'Wait'])
    expect(second?.path).toEqual(['States', { key: 'A', nth: 1 }])
    expect(machine.scopes.get(MACHINE_SCOPE)?.start).toBe(first?.id)
    expect([...machine.transitions.values()].map((transition) => transition.to)).toEqual([first?.id])
  })

  test('of duplicate fields the last counts, and its path says so', () => {
    const machine = read('{"States":{"A":{"Type":"Pass","Next":"B","Next":"C"},"B":{},"C":{}}}')
    const [transition] = [...machine.transitions.values()]
    expect(transition?.target).toBe('C')
    expect(transition?.path).toEqual(['States', 'A', { key: 'Next', nth: 1 }])
  })

  test('a misspelt type keeps its exits and its branches', () => {
    const machine = readValue({
      States: { A: { Type: 'Paralel', Branches: [{ States: { B: { Type: 'Pass' } } }], Next: 'C' }, C: {} },
    })
    expect(names(machine)).toEqual(['A', 'B', 'C'])
    expect(exits(machine, 'A')).toEqual(['next0 > C'])
  })

  test('any JSON value can be read', () => {
    const state = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          Type: fc.constantFrom('Task', 'Map', 'Parallel', 'Choice', 'X', 1),
          Next: fc.jsonValue(),
          Choices: fc.jsonValue(),
          Catch: fc.jsonValue(),
          Branches: fc.jsonValue(),
          ItemProcessor: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(fc.record({ StartAt: fc.jsonValue(), States: fc.dictionary(fc.string(), state) }), (value) => {
        const machine = readValue(value)
        for (const view of machine.states.values()) {
          expect(machine.scopes.has(view.scope)).toBe(true)
          for (const id of view.transitions) expect(machine.transitions.get(id)?.from).toBe(view.id)
          for (const id of view.scopes) expect(machine.scopes.get(id)?.owner).toBe(view.id)
        }
      }),
    )
  })
})
