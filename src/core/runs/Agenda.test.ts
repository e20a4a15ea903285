import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Agenda, type AgendaItem } from './Agenda'

const item = fc.record({
  at: fc.integer({ min: 0, max: 5 }),
  execution: fc.integer({ min: 0, max: 2 }),
  kind: fc.constantFrom('turn' as const, 'answer' as const, 'timer' as const),
})

test('what is taken out is in order of time, rank, execution and arrival', () => {
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const agenda = new Agenda()
      const added = items.map(
        ({ at, execution, kind }, order): AgendaItem =>
          kind === 'turn'
            ? { at, execution, kind }
            : kind === 'timer'
              ? { at, execution, kind, timer: order }
              : { at, execution, kind, token: order, input: { kind: 'clock', at } },
      )
      for (const each of added) agenda.add(each)
      const rank = { turn: 0, answer: 1, timer: 2 }
      const sorted = [...added.entries()].sort(
        ([i, a], [j, b]) => a.at - b.at || rank[a.kind] - rank[b.kind] || a.execution - b.execution || i - j,
      )
      expect(agenda.first()).toBe(sorted[0]?.[1] ?? null)
      expect(added.map(() => agenda.take())).toEqual(sorted.map(([, each]) => each))
      expect(agenda.take()).toBe(null)
    }),
  )
})
