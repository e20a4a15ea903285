import { expect, test } from 'vitest'
import { detached, remembered } from './remembered'

test('an answer is made once, and again when too many came between', () => {
  const asked: string[] = []
  const length = remembered((text) => asked.push(text), 2)
  for (const text of ['a', 'a', 'b', 'a', 'c', 'a']) length(text)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

test('an answer may be nothing', () => {
  let times = 0
  const nothing = remembered(() => {
    times += 1
    return undefined
  })
  expect([nothing('x'), nothing('x'), times]).toEqual([undefined, undefined, 1])
})

test.each(['', 'a', 'more than thirteen letters', 'ä😀'])('%s is the same by itself', (text) =>
  expect(detached(text)).toBe(text),
)
