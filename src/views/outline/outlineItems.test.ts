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

  test('what did not change is the same item', () => {
    const inner = (name: string) => ({ StartAt: name, States: { [name]: { Type: 'Pass', End: true } } })
    const text = JSON.stringify({
      StartAt: 'P',
      States: {
        P: { Type: 'Parallel', Branches: [inner('X'), inner('Y')], Next: 'M' },
        M: { Type: 'Map', ItemProcessor: inner('Z'), End: true },
      },
    })
    const items = (source: string, before?: readonly OutlineItem[]) =>
      outlineItems(openDocument(source).machine, before)
    const first = items(text)
    expect(items(`${text} `, first)).toBe(first)

    const renamed = items(text.replaceAll('"Y"', '"W"'), first)
    expect(renamed).toEqual(items(text.replaceAll('"Y"', '"W"')))
    expect(renamed[0]).not.toBe(first[0])
    expect(renamed[0]?.children?.[0]).toBe(first[0]?.children?.[0])
    expect(renamed[1]).toBe(first[1])

    const emptied = items(text.replace('"Z":{"Type":"Pass","End":true}', ''), first)
    expect(emptied).toEqual(items(text.replace('"Z":{"Type":"Pass","End":true}', '')))
  })
})
