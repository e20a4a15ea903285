import { expect, test } from 'vitest'
import { formatKeys } from './formatKeys'

test.each([
  ['Mod+Shift+Z', false, ['Ctrl', 'Shift', 'Z']],
  ['Mod+Shift+Z', true, ['⌘', '⇧', 'Z']],
  ['Alt+Up', false, ['Alt', '↑']],
  ['Mod+Plus', false, ['Ctrl', '+']],
  ['F10', true, ['F10']],
])('%s on Apple: %s', (keys, apple, caps) => {
  expect(formatKeys(keys, apple)).toEqual(caps)
})
