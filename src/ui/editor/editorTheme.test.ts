import { expect, test } from 'vitest'
import { editorTheme, hexColour } from './editorTheme'

test.each([
  ['#abc', 1, '#aabbccff'],
  [' #E7EEFE', 0.5, '#e7eefe80'],
  ['rgb(20 27 38 / 0.05)', 1, '#141b260d'],
  ['rgba(20, 27, 38, 1)', 0.2, '#141b2633'],
  ['CanvasText', 1, null],
  ['', 1, null],
])('%s at %d', (css, opacity, expected) => {
  expect(hexColour(css, opacity)).toBe(expected)
})

test('colours that are none are left out', () => {
  const theme = editorTheme((name) => (name === '--text' ? '#141b26' : 'Canvas'), true)
  expect(theme.base).toBe('vs-dark')
  expect(theme.colors['editor.foreground']).toBe('#141b26ff')
  expect(theme.colors['editor.background']).toBeUndefined()
  expect(theme.rules).toContainEqual({ token: '', foreground: '141b26' })
})
