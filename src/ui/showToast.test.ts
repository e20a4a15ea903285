import { expect, test } from 'vitest'
import { dismissToast, onToasts, shownToasts, showToast } from './showToast'

test('at most three notes are shown, and whoever listens hears of each change', () => {
  let heard = 0
  const stop = onToasts(() => {
    heard += 1
  })
  const ids = ['a', 'b', 'c', 'd'].map((message) => showToast({ message }))
  expect(shownToasts().map((toast) => toast.message)).toEqual(['b', 'c', 'd'])
  dismissToast(ids[0] ?? -1)
  expect(heard).toBe(4)
  dismissToast(ids[3] ?? -1)
  expect(shownToasts().map((toast) => toast.message)).toEqual(['b', 'c'])
  stop()
  showToast({ message: 'e' })
  expect(heard).toBe(5)
})
