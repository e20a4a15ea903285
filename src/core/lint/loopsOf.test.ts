// A state is in a loop exactly where its exits lead back to it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Machine, StateId } from '../machine/Machine'
import { reachableStates } from '../machine/reachableStates'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { loopsOf } from './loopsOf'

const SIZE = 8

/** Choices with exits to states by their number; some lead nowhere. */
const machines = fc
  .array(fc.array(fc.nat(SIZE), { maxLength: 3 }), { minLength: SIZE, maxLength: SIZE })
  .map((exits) => {
    const states = exits.map((targets, at) => {
      const Choices = targets.map((to) => ({ Variable: '$.x', IsNull: true, Next: `S${to}` }))
      return [`S${at}`, { Type: 'Choice', Choices }]
    })
    return readMachine(parseJson(JSON.stringify({ StartAt: 'S0', States: Object.fromEntries(states) })))
  })

function comesBack(machine: Machine, id: StateId): boolean {
  const exits = machine.states.get(id)?.transitions ?? []
  return exits.some((exit) => {
    const to = machine.transitions.get(exit)?.to ?? null
    return to !== null && reachableStates(machine, to).has(id)
  })
}

test('in any flow', () => {
  fc.assert(
    fc.property(machines, (machine) => {
      const loops = loopsOf(machine)
      const looping = [...machine.states.keys()].filter((id) => comesBack(machine, id))
      expect(loops.flat().sort()).toEqual(looping.sort())
      for (const loop of loops) {
        for (const id of loop) expect(loop.every((other) => reachableStates(machine, id).has(other))).toBe(true)
      }
    }),
  )
})

test('among some of the states only loops of those are found', () => {
  fc.assert(
    fc.property(machines, fc.nat(SIZE - 1), (machine, left) => {
      const found = loopsOf(machine, ({ name }) => name !== `S${left}`).flat()
      const within = new Set(loopsOf(machine).flat())
      expect(found.every((id) => within.has(id) && machine.states.get(id)?.name !== `S${left}`)).toBe(true)
    }),
  )
})
