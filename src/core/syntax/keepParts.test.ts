// What a text and the one it became have in common is the same object in both trees.
import { expect, test } from 'vitest'
import { parseJson } from './parseJson'

const text = '{"A": {"n": 1}, "B": {"n": [2, {"m": 3}]}, "C": {"n": 4}, "D": [{"x": 5}, {"y": 6}]}'

function contents(source: string, paths: readonly (readonly string[])[], before?: Parameters<typeof parseJson>[1]) {
  const tree = parseJson(source, before)
  const found = paths.map((path) => path.reduce((node, name) => node?.property(name) ?? null, tree.root)?.content)
  return { tree, found }
}

const paths = [['A'], ['B'], ['B', 'n'], ['C'], ['D']]

test.each([
  {
    what: 'an edit in two places',
    edits: [
      ['1', '11'],
      ['4', '44'],
    ],
    kept: [false, true, true, false, true],
  },
  {
    what: 'an edit around a value',
    edits: [
      ['"C"', '"E"'],
      ['"A"', '"F"'],
    ],
    kept: [false, true, true, false, true],
  },
  {
    what: 'another order',
    edits: [
      ['"A": {"n": 1}, "B"', '"B"'],
      ['"C"', '"A": {"n": 1}, "C"'],
    ],
    kept: [true, true, true, true, true],
  },
  {
    what: 'an edit deep inside',
    edits: [
      ['1', '2'],
      ['3', '9'],
      ['4', '5'],
    ],
    kept: [false, false, false, false, true],
  },
])('$what', ({ edits, kept }) => {
  const before = contents(text, paths)
  const next = edits.reduce((source, [from = '', to = '']) => source.replace(from, to), text)
  const after = contents(next, paths, { text, tree: before.tree })
  expect(after.found.map((content, index) => content !== undefined && content === before.found[index])).toEqual(kept)
})
