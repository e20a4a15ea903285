// Tables are copied on the first write of a stamp, and what older stamps hold never changes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellAt, cellsFrom, emptyTable, listCells, ownTable, setCell } from './Table'

describe('Table', () => {
  test('older tables keep their cells, whatever is written later', () => {
    const write = fc.record({ index: fc.nat(300), value: fc.option(fc.nat()), step: fc.boolean() })
    fc.assert(
      fc.property(fc.array(write, { maxLength: 60 }), fc.nat(400), (writes, from) => {
        let [table, stamp] = [emptyTable<number>(0), 0]
        const kept = [{ table, model: new Map<number, number>() }]
        let model = new Map<number, number>()
        for (const { index, value, step } of writes) {
          if (step) {
            kept.push({ table, model: new Map(model) })
            stamp += 1
            table = ownTable(table, stamp)
            model = new Map(model)
          }
          setCell(table, index, value, stamp)
          if (value === null) model.delete(index)
          else model.set(index, value)
        }
        for (const old of [...kept.slice(1), { table, model }]) {
          for (const index of [...old.model.keys(), 0, 64, 300])
            expect(cellAt(old.table, index)).toBe(old.model.get(index) ?? null)
          const all = listCells(old.table, 400)
          expect(all).toEqual(Array.from({ length: 400 }, (_, index) => old.model.get(index) ?? null))
          const cells = [...old.model].sort(([one], [other]) => one - other)
          for (const first of [0, from])
            expect(cellsFrom(old.table, first)).toEqual(
              cells.flatMap(([index, value]) => (index < first ? [] : [value])),
            )
        }
      }),
    )
  })
})
