import { describe, expect, test } from 'vitest'
import { openDocument } from '../../core/document/openDocument'
import { type OutlineItem, outlineItems } from './outlineItems'

const shape = (items: readonly OutlineItem[]): unknown =>
  items.map(({ label, next, children }) => (children ? [label, next, shape(children)] : [label, next]))

const itemsOf = (definition: unknown) => shape(outlineItems(openDocument(JSON.stringify(definition)).machine))

describe('outlineItems', () => {
  test('lists states in file order with what follows', () => {
    const definition = {
      StartAt: 'A',
      States: {
        B: { Type: 'Succeed' },
        A: { Type: 'Choice', Choices: [{ Condition: true, Next: 'B' }], Default: 'C' },
        C: { Type: 'Pass', End: true },
      },
    }
    expect(itemsOf(definition)).toEqual([
      ['B', ''],
      ['A', 'B or C'],
      ['C', 'end'],
    ])
  })

  test('nests branches and processors', () => {
    const inner = (name: string) => ({ StartAt: name, States: { [name]: { Type: 'Pass', End: true } } })
    const definition = {
      StartAt: 'P',
      States: {
        P: { Type: 'Parallel', Branches: [inner('X'), inner('Y')], Next: 'M' },
        M: { Type: 'Map', ItemProcessor: inner('Z'), End: true },
      },
    }
    expect(itemsOf(definition)).toEqual([
      [
        'P',
        'M',
        [
          ['Branch 1', '', [['X', 'end']]],
          ['Branch 2', '', [['Y', 'end']]],
        ],
      ],
      ['M', 'end', [['Z', 'end']]],
    ])
  })
})
