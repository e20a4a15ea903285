import { describe, expect, test } from 'vitest'
import { type KeyPress, matchKeys } from './matchKeys'

const press = (key: string, mods: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...mods,
})

const cases: [string, KeyPress, boolean, boolean][] = [
  ['Mod+Z', press('z', { ctrlKey: true }), false, true],
  ['Mod+Z', press('z', { metaKey: true }), true, true],
  ['Mod+Z', press('z', { ctrlKey: true }), true, false],
  ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false, false],
  ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), false, true],
  ['Ctrl+Y', press('y', { ctrlKey: true }), false, true],
  ['?', press('?', { shiftKey: true }), false, true],
  ['Shift+1', press('!', { shiftKey: true, code: 'Digit1' }), false, true],
  ['Shift+Alt+T', press('†', { shiftKey: true, altKey: true, code: 'KeyT' }), true, true],
  ['Mod+=', press('+', { ctrlKey: true, code: 'Equal' }), false, true],
  ['Mod+Enter', press('Enter', { ctrlKey: true }), false, true],
  ['Mod+Down', press('ArrowDown', { ctrlKey: true }), false, true],
  ['Delete', press('Delete'), false, true],
  ['A', press('a'), false, true],
  ['A', press('a', { ctrlKey: true }), false, false],
]

describe('matchKeys', () => {
  test.each(cases)('%s against %o (mac %s) is %s', (shortcut, event, mac, expected) => {
    expect(matchKeys(shortcut, event, mac)).toBe(expected)
  })
})
