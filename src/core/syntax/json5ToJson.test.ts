import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { json5ToJson } from './json5ToJson'
import { parseJson } from './parseJson'

const shared = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')

test.each<[string, string]>([
  ["{ a: 'x', // c\n}", '{ "a": "x", // c\n}'],
  ['{"a": \'it\\\'s "b"\'}', '{"a": "it\'s \\"b\\""}'],
  ['{a: 0x1F, b: +1, c: .5, d: 5., e: -0xA}', '{"a": 31, "b": 1, "c": 0.5, "d": 5, "e": -10}'],
  ['{a /* c */ : "x\\\n y\\x41"}', '{"a" /* c */ : "x yA"}'],
  ['{$a_1: true, null: null}', '{"$a_1": true, "null": null}'],
  ["{a: '${X}', b: ${Y}}", '{"a": "${X}", "b": ${Y}}'],
])('%j becomes %j', (text, json) => {
  expect(json5ToJson(text)).toBe(json)
  expect(parseJson(json).problems).toEqual([])
})

test.each([['{"a": 1}'], ['{a: Infinity}'], ['{a: NaN}'], ['{a: }'], ['StartAt: A'], ['{a: 012}'], ['']])(
  '%j is left alone',
  (text) => {
    expect(json5ToJson(text)).toBeNull()
  },
)

describe.skipIf(!existsSync(shared))('the corpus', () => {
  test('JSON5 reads as it should, and nothing else is touched', () => {
    const parsed = JSON.parse(readFileSync(join(shared, 'parsed.json'), 'utf8'))
    const rows: { file: string; format: string }[] = JSON.parse(readFileSync(join(shared, 'index.json'), 'utf8'))
    const formats = new Map(rows.map(({ file, format }) => [file, format]))
    const converted: string[] = []
    for (const file of readdirSync(shared).filter((name) => name.endsWith('.asl.json'))) {
      const json = json5ToJson(readFileSync(join(shared, file), 'utf8'))
      if (json === null) continue
      converted.push(file)
      expect(parseJson(json).root?.value, file).toEqual(parsed[file])
    }
    expect(converted).toEqual([...formats].flatMap(([file, format]) => (format === 'json5' ? [file] : [])).sort())
  })
})
if (!existsSync(shared)) console.log('left out: JSON5 of the corpus (no reference data)')
