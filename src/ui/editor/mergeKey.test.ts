import { expect, test } from 'vitest'
import { mergeKey } from './mergeKey'

const insert = (text: string, rangeLength = 0) => ({ rangeOffset: 0, rangeLength, text })

test.each([
  ['a key', [insert('a')], 'type', 'typing'],
  ['a surround', [insert('"'), insert('"')], 'type', 'typing'],
  ['an input method', [insert('日本', 1)], 'compositionType', 'typing'],
  ['backspace', [insert('', 1)], 'executeCommands', 'deleting'],
  ['backspace at 300 cursors', Array.from({ length: 300 }, () => insert('', 1)), 'executeCommands', 'deleting'],
  ['moving lines', [insert('abc'), insert('', 3)], 'executeCommands', null],
  ['paste', [insert('a')], 'paste', null],
  ['cut', [insert('', 4)], 'cut', null],
  ['replace all', [insert('b', 1)], 'executeEdits', null],
  ['a suggestion', [insert('"Next": ""')], 'snippet', 'accepting'],
  ['a suggestion that asks for more', [insert('""')], 'suggest', 'accepting'],
  ['the comma it needs', [insert(',')], 'suggestController.additionalTextEdits.sync', 'accepting'],
  ['a key, nothing said', [insert('a')], null, 'typing'],
  ['an auto-closed pair, nothing said', [insert('{}')], null, 'typing'],
  ['Enter, nothing said', [insert('\n    ')], null, 'typing'],
  ['a paste, nothing said', [insert('"Next": "Pay"')], null, null],
  ['a deletion, nothing said', [insert('', 1)], null, 'deleting'],
] as const)('%s', (_title, changes, action, expected) => {
  expect(mergeKey(changes, action)).toBe(expected)
})
