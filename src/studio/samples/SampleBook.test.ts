import { expect, test, vi } from 'vitest'
import { openDocument } from '../../core/document/openDocument'
import type { StateView } from '../../core/machine/Machine'
import { createSampleBook } from './SampleBook'

const { machine } = openDocument('{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Succeed"}}}')
const [a, b] = [...machine.states.values()] as [StateView, StateView]

function memory(content: Record<string, string> = {}) {
  return {
    content,
    getItem: (key: string) => content[key] ?? null,
    setItem: (key: string, value: string) => {
      content[key] = value
    },
  }
}

test('what was typed for a state is there again after a reload, for that workflow alone', () => {
  const storage = memory()
  createSampleBook(storage).getState().write('w', a, '{"input":1}')
  const later = createSampleBook(storage).getState()
  expect(later.textOf('w', a)).toBe('{"input":1}')
  expect(later.textOf('w', b)).toBeNull()
  expect(later.textOf('other', a)).toBeNull()
})

test('the choice is the state’s own', () => {
  const book = createSampleBook(memory())
  book.getState().choose(a.id, 'typed')
  expect([...book.getState().chosen]).toEqual([[a.id, 'typed']])
})

test('fifty texts are remembered, the latest of them', () => {
  const storage = memory()
  const { write, textOf } = createSampleBook(storage).getState()
  for (let number = 0; number < 60; number += 1) write(`w${number}`, a, '1')
  expect(JSON.parse(storage.content['stepwright.samples'] ?? '')).toHaveLength(50)
  expect(textOf('w59', b)).toBeNull()
})

test('a broken or full storage takes nothing from this visit', () => {
  vi.spyOn(console, 'info').mockReturnValue()
  const broken = {
    getItem: () => '{',
    setItem: () => {
      throw new Error('full')
    },
  }
  const { write, textOf } = createSampleBook(broken).getState()
  write('w', a, '2')
  expect(textOf('w', a)).toBe('2')
  expect(console.info).toHaveBeenCalled()
})
