import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openText } from '../../text/Envelope'
import { nodeAt } from '../nodeAt'
import { Dice } from '../randomChange'
import type { SyntaxNode } from '../SyntaxTree'
import { visitNodes } from '../visitNodes'
import { parseYaml } from './parseYaml'
import { randomYaml } from './randomYaml'

/** The soak looks at all beginnings of more texts. */
const LONGEST = process.env.STEPWRIGHT_SOAK ? 6000 : 300

const shared = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')
const value = (text: string) => parseYaml(text).root?.value
const slice = (text: string, node: SyntaxNode | null) => node && text.slice(node.from, node.to)

describe('values', () => {
  test.each<[string, unknown]>([
    ['a: yes', { a: 'yes' }],
    ['a: True', { a: true }],
    ['a: ~\nb:\nc: null', { a: null, b: null, c: null }],
    ['a: 010\nb: 0o10\nc: 0x1F\nd: +1\ne: .5\nf: 1e3', { a: 10, b: 8, c: 31, d: 1, e: 0.5, f: 1000 }],
    ['a: 2015-09-04T01:59:00Z', { a: '2015-09-04T01:59:00Z' }],
    ['12: a\ntrue: b\nnull: c', { 12: 'a', true: 'b', null: 'c' }],
    ['a: !!str 5\nb: !!int "7"\nc: ! 5', { a: '5', b: 7, c: '5' }],
    ['a: |\n  x\n\n   y\nb: >-\n  one\n  two', { a: 'x\n\n y\n', b: 'one two' }],
    ["a: \"x\\\n  y\\u0041\"\nb: 'it''s'", { a: 'xyA', b: "it's" }],
    ['- - a\n  - b\n-\n  c: {d: [e, f: g]}', [['a', 'b'], { c: { d: ['e', { f: 'g' }] } }]],
    ['__proto__: 1', JSON.parse('{"__proto__": 1}')],
    ['a: 1\na: 2', { a: 2 }],
    ['--- # head\na: 1\n...\n', { a: 1 }],
  ])('%j', (text, expected) => {
    expect(parseYaml(text).problems).toEqual([])
    expect(value(text)).toEqual(expected)
  })

  test('CloudFormation tags are what they are short for', () => {
    const text = 'a: !Sub "${X}"\nb: !GetAtt A.Arn\nc: !Ref X\nd: !Join\n  - "-"\n  - [!Ref A, b]\ne: !Condition C'
    expect(value(text)).toEqual({
      a: { 'Fn::Sub': '${X}' },
      b: { 'Fn::GetAtt': 'A.Arn' },
      c: { Ref: 'X' },
      d: { 'Fn::Join': ['-', [{ Ref: 'A' }, 'b']] },
      e: { Condition: 'C' },
    })
    const tree = parseYaml(text)
    expect(slice(text, nodeAt(tree, ['a']))).toBe('!Sub "${X}"')
    expect(slice(text, nodeAt(tree, ['a', 'Fn::Sub']))).toBe('"${X}"')
  })

  test('an alias has kind, children and value of its anchor, and says its name', () => {
    const tree = parseYaml('a: &x\n  b: [1]\nc: *x\n')
    const alias = nodeAt(tree, ['c'])
    expect([alias?.kind, alias?.value, alias?.alias]).toEqual(['object', { b: [1] }, 'x'])
    expect(nodeAt(tree, ['c', 'b', 0])).toMatchObject({ value: 1, from: 18, to: 20, alias: 'x' })
  })

  test('a merge key brings what the object does not have itself', () => {
    const text = 'x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz:\n  c: 0\n  <<: [*x, *y]\n'
    expect(value(text)).toMatchObject({ z: { a: 1, b: 2, c: 0 } })
    expect(parseYaml(text).problems).toEqual([])
  })

  test('a bare placeholder is one, in braces too', () => {
    const tree = parseYaml('a: ${Delay}\nb: [${A::B}, x]\nc: {${K}: "${X}"}\nd: x-${Y}')
    expect(tree.problems).toEqual([])
    const kinds = [['a'], ['b', 0], ['c', '${K}'], ['d']].map((path) => nodeAt(tree, path)?.kind)
    expect(kinds).toEqual(['placeholder', 'placeholder', 'string', 'string'])
    expect(tree.root?.value).toEqual({ a: '${Delay}', b: ['${A::B}', 'x'], c: { '${K}': '${X}' }, d: 'x-${Y}' })
  })
})

describe('ranges', () => {
  const text = '# top\nStates: # s\n  "A b": &n !!str 5 # v\n  L: |+ # h\n    x\n\n  # own\n  E:\n  F: [a, {b: c}]\n'
  const tree = parseYaml(text)

  test.each<[string, (string | number)[], string]>([
    ['a tag of its own belongs to the value, an anchor does not', ['States', 'A b'], '!!str 5'],
    ['a block scalar from its header to its last line', ['States', 'L'], '|+ # h\n    x\n'],
    ['nothing', ['States', 'E'], ''],
    ['a flow list', ['States', 'F'], '[a, {b: c}]'],
    ['in a flow list', ['States', 'F', 1, 'b'], 'c'],
  ])('%s', (_title, path, expected) => {
    expect(slice(text, nodeAt(tree, path))).toBe(expected)
  })

  test('names and comments have theirs', () => {
    const key = nodeAt(tree, ['States', 'A b'])?.key
    expect(key && text.slice(key.from, key.to)).toBe('"A b"')
    expect(tree.comments.map(({ from, to }) => text.slice(from, to))).toEqual(['# top', '# s', '# v', '# h', '# own'])
  })

  test('every value is inside of its parent, in file order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomYaml(new Dice(seed))
        const { root, problems } = parseYaml(random)
        expect(problems, random).toEqual([])
        visitNodes(root, (node) => {
          let last = node.from
          for (const child of node.children) {
            expect(child.to).toBeLessThanOrEqual(node.to)
            if (child.alias == null) expect(child.entry ?? 0).toBeGreaterThanOrEqual(last)
            last = child.alias == null ? child.to : last
          }
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('problems', () => {
  test.each<[string, string, number]>([
    ['', 'empty', 0],
    ['# only a comment', 'empty', 0],
    ['a:\n\tb: 1', 'tab-as-indent', 3],
    ['a: 1\n---\nb: 2', 'second-document', 5],
    ['a: *nowhere', 'unknown-anchor', 3],
    ['a: &x [*x]', 'recursive-alias', 7],
    ['a: "open', 'missing-char', 8],
    ['a: [1, 2', 'bad-indent', 8],
    ['a: b: c', 'block-as-implicit-key', 3],
    ['[a]: b', 'name-not-text', 0],
    ['a: .inf', 'not-finite', 3],
    ['a: !!binary x', 'unknown-tag', 3],
    ['a:\n  <<: 5', 'bad-merge', 9],
    ['a: @x', 'bad-scalar-start', 3],
    ['  a: 1\n b: 2', 'unexpected-token', 8],
  ])('%j: %s', (text, code, from) => {
    expect(parseYaml(text).problems[0]).toMatchObject({ code, from })
  })

  test('duplicate names, comments and placeholders are none', () => {
    expect(parseYaml('a: 1 # c\na: ${X}\n').problems).toEqual([])
  })

  test('aliases of aliases do not fill the memory', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let at = 1; at < 12; at += 1)
      lines.push(
        `a${at}: &a${at} [${Array(9)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
      )
    expect(parseYaml(lines.join('\n')).problems.map(({ code }) => code)).toContain('too-many-aliases')
  })

  test('brackets nested thousands deep are refused', () => {
    for (const text of ['['.repeat(20000), '- '.repeat(3000), '{a: '.repeat(5000)]) {
      expect(parseYaml(text).problems.length).toBeGreaterThan(0)
    }
  })
})

describe.skipIf(!existsSync(shared))('the corpus', () => {
  const files = existsSync(shared) ? readdirSync(shared).filter((file) => file.endsWith('.asl.yaml')) : []
  const texts = files.map((file) => openText(readFileSync(join(shared, file), 'utf8')).text)

  test('reads as it should', () => {
    const parsed = JSON.parse(readFileSync(join(shared, 'parsed.json'), 'utf8'))
    expect(files.length).toBe(60)
    for (const [index, text] of texts.entries()) {
      const file = files[index] ?? ''
      expect(parseYaml(text).problems, file).toEqual([])
      expect(value(text), file).toEqual(parsed[file])
    }
  })

  test('every beginning of it has a tree', () => {
    for (const text of texts.filter(({ length }) => length < LONGEST)) {
      for (let end = 0; end < text.length; end += 1) parseYaml(text.slice(0, end))
    }
  })
})
if (!existsSync(shared)) console.log('left out: the YAML corpus (no reference data)')
