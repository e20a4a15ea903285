import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guessNotation } from './guessNotation'
import { parseText } from './parseText'

const shared = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')

test.each<[string, string]>([
  ['{"StartAt": "A"}', 'json'],
  ['// c\n{', 'json'],
  ['', 'json'],
  ['nonsense', 'json'],
  ['"A": {"Type": "Pass"}', 'json'],
  ['\uFEFFStartAt: A', 'yaml'],
  ['# c\nStartAt: A', 'yaml'],
  ['---\nStartAt: A', 'yaml'],
  ['"StartAt": A', 'yaml'],
  ['Pay the bill:\n  Type: Task', 'yaml'],
])('%j is %s', (text, notation) => {
  expect(guessNotation(text)).toBe(notation)
})

test('the name of a file decides first', () => {
  expect(guessNotation('{"a": 1}', 'x.asl.yaml')).toBe('yaml')
  expect(guessNotation('', 'X.YML')).toBe('yaml')
})

test('a text is read in its notation, or the one that is given', async () => {
  expect((await parseText('a: 1')).tree.root?.value).toEqual({ a: 1 })
  expect(await parseText('{a: 1}', 'yaml')).toMatchObject({ notation: 'yaml', tree: { problems: [] } })
})

test.skipIf(!existsSync(shared))('the corpus tells by itself', () => {
  for (const file of readdirSync(shared).filter((name) => /\.asl\.(json|yaml)$/.test(name))) {
    const text = readFileSync(join(shared, file), 'utf8')
    // YAML in braces looks like JSON: there only the name tells.
    if (file.endsWith('.yaml') && text.startsWith('{')) continue
    expect(guessNotation(text), file).toBe(file.endsWith('.yaml') ? 'yaml' : 'json')
  }
})
if (!existsSync(shared)) console.log('left out: notations of the corpus (no reference data)')
