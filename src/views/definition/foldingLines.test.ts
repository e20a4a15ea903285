import { expect, test } from 'vitest'
import { applyTransaction } from '../../core/document/applyTransaction'
import { openDocument } from '../../core/document/openDocument'
import { loadNotation } from '../../core/syntax/notations'
import { foldingLines } from './foldingLines'

test.each<[string, string, readonly [number, number][]]>([
  [
    'objects and arrays, closing lines in view',
    '{\n "a": [\n  1\n ],\n "b": 2\n}',
    [
      [1, 5],
      [2, 3],
    ],
  ],
  [
    'a closing bracket with text before it goes too',
    '{ "a": {\n "b": 1 }\n}',
    [
      [1, 2],
      [1, 2],
    ],
  ],
  ['nothing on one line', '{"a": {"b": [1, 2]}}', []],
  [
    'odd indentation',
    '{\n"a": {\n        "b": 1\n}\n}',
    [
      [1, 4],
      [2, 3],
    ],
  ],
  ['a comment', '/* one\n two */\n{}', [[1, 2]]],
  [
    'broken text, as far as it goes',
    '{\n "a": {\n  "b": 1\n',
    [
      [1, 3],
      [2, 3],
    ],
  ],
])('%s', (_title, raw, expected) => {
  const found = foldingLines(openDocument(raw)).map(({ start, end }) => [start, end])
  expect(found).toEqual(expected)
})

test('what folded keeps folding while the text is broken', () => {
  const doc = openDocument('{\n "a": [\n  1\n ]\n}')
  const edits = [{ from: 0, to: 0, insert: 'x\n' }]
  const broken = applyTransaction(doc, { base: doc.revision, edits, label: 'x', origin: 'text', undoable: true })
  expect(broken.tree.problems.length).toBeGreaterThan(0)
  expect(foldingLines(broken)).toEqual([
    { start: 2, end: 5 },
    { start: 3, end: 4 },
  ])
})

test('a block of YAML folds into the line of its name', async () => {
  await loadNotation('yaml')
  const doc = openDocument('a:\n  b: 1\n  c:\n    - x\n    - y: 2\n      z: 3\nd: 4\n', 'yaml')
  const lines = foldingLines(doc).map(({ start, end }) => [start, end])
  expect(lines).toEqual([
    [1, 7],
    [1, 6],
    [3, 6],
    [5, 6],
  ])
})
