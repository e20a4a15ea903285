import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { openText } from '../text/Envelope'
import { LineIndex } from '../text/LineIndex'
import { childNamed } from './childNamed'
import { nodeAt } from './nodeAt'
import { nodeAtOffset } from './nodeAtOffset'
import { parseJson } from './parseJson'
import { pathOf } from './pathOf'
import type { SyntaxNode } from './SyntaxTree'
import { sameJson } from './sameJson'
import { visitNodes } from './visitNodes'

/** The soak looks much longer. */
const TIMES = process.env.STEPWRIGHT_SOAK ? 20 : 1

const shared = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus')

function codes(text: string): string[] {
  return parseJson(text).problems.map((problem) => problem.code)
}

describe('what is accepted', () => {
  test.each<[string, string, string]>([
    ['comments', '// a\n{ /* b */ "a" /* c */ : 1 // d\n}', '{"a":1}'],
    ['trailing commas', '{"a":[1,2,],}', '{"a":[1,2]}'],
    [
      'bare placeholders',
      '{"a": ${X}, ${N}: [${A}-${B}, ${AWS::Region}, 1${X}, a/${b}]}',
      '{"a":"${X}","${N}":["${A}-${B}","${AWS::Region}","1${X}","a/${b}"]}',
    ],
    ['placeholders in strings and comments', '{"${a}": "x${b}" /* ${c} */ // ${d}\n}', '{"${a}":"x${b}"}'],
    ['a placeholder before a comment', '[${a}/*x*/,${b}//y\n]', '["${a}","${b}"]'],
    ['names of the prototype', '{"__proto__":{"a":1},"constructor":2}', '{"__proto__":{"a":1},"constructor":2}'],
    ['a scalar', ' 12 ', '12'],
  ])('%s', (_title, text, value) => {
    expect(codes(text)).toEqual([])
    expect(JSON.stringify(parseJson(text).root?.value)).toBe(value)
  })

  test('a bare placeholder is a node of its own kind with its own text', () => {
    const text = '{"Seconds": ${Delay}}'
    const node = nodeAt(parseJson(text), ['Seconds'])
    expect([node?.kind, node?.value, node && text.slice(node.from, node.to)]).toEqual([
      'placeholder',
      '${Delay}',
      '${Delay}',
    ])
  })

  test('a repeated name: all properties are there, the last holds the value', () => {
    const tree = parseJson('{"a":1,"b":2,"a":3,"a":4}')
    expect(tree.root?.children.map((child) => child.nth)).toEqual([0, 0, 1, 2])
    expect(tree.root?.value).toEqual({ a: 4, b: 2 })
    expect(nodeAt(tree, [{ key: 'a', nth: 1 }])?.value).toBe(3)
    expect(childNamed(tree.root, 'a', 2)?.value).toBe(4)
    expect(childNamed(tree.root, 'a')?.value).toBe(1)
  })

  test('comments are listed in file order', () => {
    const text = '/*1*/{"a"://2\n[/*3*/]}// 4'
    expect(parseJson(text).comments.map(({ from, to }) => text.slice(from, to))).toEqual([
      '/*1*/',
      '//2',
      '/*3*/',
      '// 4',
    ])
  })
})

describe('what is a problem', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['empty']],
    ['comments only', ' // x', ['empty']],
    ['a missing value', '{"a":,"b":1}', ['expected-value']],
    ['a missing value at the end', '{"a":}', ['expected-value']],
    ['a missing comma', '{"a":1 "b":2}', ['expected-comma']],
    ['a missing comma in an array', '[1 2]', ['expected-comma']],
    ['a missing colon', '{"a" 1}', ['expected-colon']],
    ['two commas', '[1,,2]', ['unexpected-comma']],
    ['a comma first', '{,"a":1}', ['unexpected-comma']],
    ['an open object', '{"a":1', ['unclosed-object']],
    ['an open array', '[1', ['unclosed-array']],
    ['the wrong bracket', '{"a":[1}', ['mismatched-close']],
    ['an open string', '{"a":"x\n}', ['unclosed-string']],
    ['an open comment', '{} /* x', ['unclosed-comment']],
    ['an open placeholder', '{"a":${X\n}', ['unclosed-placeholder']],
    ['a name without quotes', '{a:1}', ['unquoted-key']],
    ['single quotes', "{'a':'b'}", ['single-quotes', 'single-quotes']],
    ['an unknown escape', '["\\x"]', ['invalid-escape']],
    ['a raw tab in a string', '["\t"]', ['invalid-character']],
    ['numbers JSON does not know', '[01, .5, +1, 0x1F, 1.]', Array(5).fill('invalid-number')],
    ['words', '[NaN, undefined]', ['invalid-value', 'invalid-value']],
    ['an omission', '{"a":1,\n...\n"b":2}', ['expected-property']],
    ['something after the end', '{} {}', ['expected-end']],
    ['YAML', 'StartAt: Pay', ['invalid-value', 'expected-end']],
    ['a bracket at the start', ']', ['expected-value']],
  ])('%s', (_title, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  test('the rest of the text is still read', () => {
    const tree = parseJson('{"StartAt":,\n"States":{"A":{"Type":"Pass","Next":}},x:1,\'y\':2')
    expect(nodeAt(tree, ['States', 'A', 'Next'])?.kind).toBe('hole')
    expect(nodeAt(tree, ['StartAt'])?.value).toBeUndefined()
    expect(tree.root?.value).toEqual({ States: { A: { Type: 'Pass' } }, x: 1, y: 2 })
  })

  test('a container closed by an outer bracket ends there', () => {
    expect(parseJson('{"a":{"b":[1,2},"c":3}').root?.value).toEqual({ a: { b: [1, 2] }, c: 3 })
  })

  test.each(['[', '{"a":'])('endless nesting of %s', (open) => {
    expect(codes(open.repeat(100_000))).toEqual(['too-deep'])
  })

  test('as many as people can read', () => {
    expect(codes('x,'.repeat(5000)).length).toBeLessThanOrEqual(100)
    expect(codes(`[${'x,'.repeat(5000)}]`).length).toBe(100)
  })

  test.each(['"', '{', '}', ':', '${', '/', "'", '"a"', '[{'])('of a text of a million %s come to an end', (piece) => {
    expect(codes(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(100)
  })
})

describe('laws', () => {
  const soup = fc
    .array(fc.constantFrom(...'{}[]:,"\\\n 0123e.-+\'/*$tfu', 'true', 'null', '"a"', '"b":', '${X}', '\uD83D'), {
      maxLength: 25,
    })
    .map((pieces) => pieces.join(''))

  test('any text has a tree whose ranges are nested and in order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const tree = parseJson(text)
        for (const { from, to } of tree.problems) expect(0 <= from && from <= to && to <= text.length).toBe(true)
        expect(tree.root === null && tree.problems.length === 0).toBe(false)
        visitNodes(tree.root, (node) => expectInside(node, text))
      }),
      { numRuns: 3000 * TIMES },
    )
  })

  test('JSON is what JSON.parse accepts', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.json()), (text) => {
        const strict = strictly(text)
        const tree = parseJson(text)
        if (strict)
          expect([tree.problems, JSON.stringify(tree.root?.value)]).toEqual([[], JSON.stringify(strict.value)])
        else if (!/\/[/*]|,\s*[\]}]|\$\{/.test(text)) expect(tree.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 5000 * TIMES },
    )
  })

  test('a path leads back to its node, and so does every offset in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const tree = parseJson(JSON.stringify(value, null, 1))
        visitNodes(tree.root, (node) => {
          expect(nodeAt(tree, pathOf(node))).toBe(node)
          expect(nodeAtOffset(tree, node.from)).toBe(node)
          expect(nodeAtOffset(tree, node.to)).toBe(node)
          if (node.key) expect(nodeAtOffset(tree, node.key.from)).toBe(node)
        })
      }),
    )
  })
})

function expectInside(node: SyntaxNode, text: string): void {
  expect(node.from <= node.to && node.to <= text.length).toBe(true)
  if (node.key) expect(node.key.to <= node.from || node.kind === 'hole').toBe(true)
  let last = node.from
  for (const child of node.children) {
    expect(child.parent).toBe(node)
    expect(last <= (child.key ?? child).from && child.to <= node.to).toBe(true)
    last = child.to
  }
}

function strictly(text: string): { readonly value: JsonValue } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

describe.skipIf(!existsSync(shared))('corpus', () => {
  function texts(folder: string): [string, string][] {
    const files = readdirSync(join(shared, folder)).filter((file) => file.endsWith('.asl.json'))
    return files.map((file) => [file, openText(readFileSync(join(shared, folder, file), 'utf8')).text])
  }

  test('definitions have the values that parsed.json holds; JSON5 has problems', () => {
    const parsed: Record<string, JsonValue> = JSON.parse(readFileSync(join(shared, 'definitions/parsed.json'), 'utf8'))
    const broken: string[] = []
    for (const [file, text] of texts('definitions')) {
      const tree = parseJson(text)
      if (tree.problems.length > 0) broken.push(file)
      else expect(sameJson(tree.root?.value, parsed[file]), file).toBe(true)
    }
    expect(broken.length).toBe(2)
  })

  test.each(['definitions', 'synthetic', 'synthetic/text-variants'])('%s: as JSON.parse reads them', (folder) => {
    const all = texts(folder)
    expect(all.length).toBeGreaterThan(10)
    for (const [file, text] of all) {
      const strict = strictly(text)
      const tree = parseJson(text)
      if (strict) expect(tree.problems, file).toEqual([])
      if (strict) expect(JSON.stringify(tree.root?.value) === JSON.stringify(strict.value), file).toBe(true)
    }
  })

  test('malformed: a problem with a line', () => {
    for (const [file, text] of texts('malformed')) {
      const [problem] = parseJson(text).problems
      expect(problem?.message, file).toMatch(/\w/)
      expect(new LineIndex(text).lineAt(problem?.from ?? -1), file).toBeGreaterThan(0)
    }
  })
})
if (!existsSync(shared)) console.log('left out: parsing the corpus (no reference data)')

test('each property knows how many of its name stand before it, in objects of any size', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', ''), { maxLength: 40 })
  fc.assert(
    fc.property(names, (keys) => {
      const { root } = parseJson(`{${keys.map((key) => `${JSON.stringify(key)}: {"x": 1, "x": 2}`).join()}}`)
      const expected = keys.map((key, index) => keys.slice(0, index).filter((other) => other === key).length)
      expect(root?.children.map(({ nth }) => nth)).toEqual(expected)
      for (const { children } of root?.children ?? []) expect(children.map(({ nth }) => nth)).toEqual([0, 1])
    }),
  )
})
