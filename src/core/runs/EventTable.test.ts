// Events as columns: what goes in comes out, whatever the batches.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HistoryEvent } from '../asl/HistoryEvent'
import { buffersOf, packEvents } from './EventColumns'
import { EventTable } from './EventTable'
import { codeOfExit, codeOfType, eventTypes, exitOfCode, isCatch, typeOfCode } from './eventCodes'

test('types and exits have a code each', () => {
  expect(eventTypes.map((type) => typeOfCode(codeOfType(type)))).toEqual(eventTypes)
  expect(eventTypes.length).toBeLessThan(256)
  const exits = ['next', 'default', 'end', 'rule/0', 'rule/17', 'catch/0', 'catch/3']
  expect(exits.map((exit) => exitOfCode(codeOfExit(exit)))).toEqual(exits)
  expect(exits.filter((exit) => isCatch(codeOfExit(exit)))).toEqual(['catch/0', 'catch/3'])
  expect(codeOfExit(undefined)).toBe(0)
})

const event = fc.record({
  previousEventId: fc.nat(30_000),
  timestamp: fc.nat(2_000_000_000_000),
  type: fc.constantFrom(...eventTypes),
  frame: fc.nat(9000),
  state: fc.integer({ min: -1, max: 3000 }),
})

test('batches of any size make the same table', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 700 }), fc.integer({ min: 1, max: 300 }), (rows, size) => {
      const events: HistoryEvent[] = rows.map((row, at) => ({ ...row, id: at + 1 }))
      const table = new EventTable()
      for (let at = 0; at < events.length; at += size) {
        const columns = packEvents(events.slice(at, at + size))
        table.append(structuredClone(columns, { transfer: buffersOf(columns) }))
      }

      expect(table.length).toBe(events.length)
      const { previousEventId, timestamp, type, frame, state } = table.columns
      events.forEach((each, at) => {
        expect([previousEventId[at], timestamp[at], typeOfCode(type[at] ?? 0), frame[at], state[at]]).toEqual([
          each.previousEventId,
          each.timestamp,
          each.type,
          each.frame,
          each.state,
        ])
      })
    }),
    { numRuns: 30 },
  )
})

test('a batch that begins earlier replaces what was there; one that leaves a gap is a bug', () => {
  const events = ['PassStateEntered', 'PassStateExited', 'ExecutionAborted'] as const
  const all: HistoryEvent[] = events.map((type, at) => ({
    id: at + 1,
    previousEventId: at,
    timestamp: 0,
    type,
    frame: 0,
    state: 0,
  }))
  const table = new EventTable()
  table.append(packEvents(all))
  table.append(packEvents(all.slice(1, 2)))

  expect(table.length).toBe(2)
  expect(() => table.append(packEvents([{ ...(all[0] as HistoryEvent), id: 9 }]))).toThrow(/do not follow/)
})
