// Each check on a small project that lives in memory: what it must catch, and what it must let pass.
import { describe, expect, test } from 'vitest'
import { checkCycles } from './checkCycles'
import { checkDoors } from './checkDoors'
import { checkForm } from './checkForm'
import { checkLayers } from './checkLayers'
import { checkPurity } from './checkPurity'
import { readSourceFile } from './readSourceFile'
import { describeViolations, type SourceFile, type Violation } from './SourceFile'

function project(texts: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => readSourceFile(path, text, (name) => Object.hasOwn(texts, name)))
}

/** `file:line rule` of each. */
function places(violations: readonly Violation[]): string[] {
  return violations.map(({ file, line, rule }) => `${file}:${line} ${rule}`)
}

describe('readSourceFile', () => {
  test('finds imports of every form, and none in strings or comments', () => {
    const [file] = project({
      'a/x.ts': [
        "import { b } from './b'",
        "import type { C } from '../c/C'",
        "import { type D } from 'd'",
        "export { e } from './e'",
        "export * from './f'",
        "type G = import('./g').G",
        "const h = () => import('./h')",
        "new Worker(new URL('./i.worker.ts', import.meta.url), { type: 'module' })",
        "import './j.css'",
        "// import './k'",
        'const l = "import \'./l\'"',
      ].join('\n'),
      'a/b.ts': '',
      'c/C.ts': '',
      'a/h/index.ts': '',
      'a/i.worker.ts': '',
    })

    expect(file?.imports.map(({ specifier, kind, line, target }) => [line, kind, specifier, target])).toEqual([
      [1, 'import', './b', 'a/b.ts'],
      [2, 'type', '../c/C', 'c/C.ts'],
      [3, 'type', 'd', null],
      [4, 're-export', './e', null],
      [5, 're-export', './f', null],
      [6, 'type', './g', null],
      [7, 'dynamic', './h', 'a/h/index.ts'],
      [8, 'url', './i.worker.ts', 'a/i.worker.ts'],
      [9, 'import', './j.css', null],
    ])
  })

  test('a file that does not parse is loud', () => {
    expect(() => project({ 'a.ts': 'const = ' })).toThrow(/src\/a\.ts does not parse/)
  })
})

describe('checkLayers', () => {
  const layers = [
    { area: 'core/base', mayImport: [] },
    { area: 'core/text', mayImport: ['core/base'] },
    { area: 'views/*', mayImport: ['core'] },
    { area: 'views/shell', mayImport: ['core', 'views/*'] },
    { area: 'main.ts', mayImport: ['views/shell'] },
  ]
  const check = (texts: Readonly<Record<string, string>>) => places(checkLayers(project(texts), layers))
  const leaves = {
    'core/base/B.ts': '',
    'core/text/T.ts': '',
    'views/canvas/C.ts': '',
    'views/runs/R.ts': '',
    'views/shell/S.ts': '',
  }

  test.each([
    { title: 'down is right', path: 'core/text/x.ts', text: "import '../base/B'", expected: [] },
    { title: 'own folder is right', path: 'core/text/x.ts', text: "import './T'", expected: [] },
    {
      title: 'up is wrong',
      path: 'core/base/x.ts',
      text: "\nimport '../text/T'",
      expected: ['core/base/x.ts:2 layer'],
    },
    {
      title: 'a type import counts',
      path: 'core/base/x.ts',
      text: "import type { T } from '../text/T'",
      expected: ['core/base/x.ts:1 layer'],
    },
    {
      title: 'a dynamic import counts',
      path: 'core/base/x.ts',
      text: "void import('../text/T')",
      expected: ['core/base/x.ts:1 layer'],
    },
    {
      title: 'a whole area is named by its root',
      path: 'views/canvas/x.ts',
      text: "import '../../core/text/T'",
      expected: [],
    },
    {
      title: 'a view imports no other view',
      path: 'views/canvas/x.ts',
      text: "import '../runs/R'",
      expected: ['views/canvas/x.ts:1 layer'],
    },
    { title: 'the shell imports views', path: 'views/shell/x.ts', text: "import '../runs/R'", expected: [] },
    {
      title: 'a view does not import the shell',
      path: 'views/runs/x.ts',
      text: "import '../shell/S'",
      expected: ['views/runs/x.ts:1 layer'],
    },
    { title: 'a single file is an area', path: 'main.ts', text: "import './views/shell/S'", expected: [] },
    { title: 'and has its row', path: 'main.ts', text: "import './core/base/B'", expected: ['main.ts:1 layer'] },
    { title: 'a test sees all of its own part', path: 'core/base/x.test.ts', text: "import '../text/T'", expected: [] },
    {
      title: 'but no more',
      path: 'core/base/x.test.ts',
      text: "import '../../views/runs/R'",
      expected: ['core/base/x.test.ts:1 layer'],
    },
    { title: 'an unknown folder is wrong', path: 'tools/x.ts', text: '', expected: ['tools/x.ts:1 layer'] },
  ])('$title', ({ path, text, expected }) => {
    expect(check({ ...leaves, [path]: text })).toEqual(expected)
  })
})

describe('checkCycles', () => {
  test('two files that need each other, through a third and for types only', () => {
    const files = project({
      'a.ts': "import './b'",
      'b.ts': "import type { C } from './c'",
      'c.ts': "import './a'",
      'd.ts': "import './a'",
    })

    expect(describeViolations(checkCycles(files))).toBe('src/a.ts:1  cycle: import each other: a.ts, b.ts, c.ts')
  })

  test('a file that imports itself', () => {
    expect(places(checkCycles(project({ 'a.ts': "import './a'" })))).toEqual(['a.ts:1 cycle'])
  })

  test('a diamond is no cycle', () => {
    const files = project({
      'a.ts': "import './b'\nimport './c'",
      'b.ts': "import './d'",
      'c.ts': "import './d'",
      'd.ts': '',
    })

    expect(checkCycles(files)).toEqual([])
  })
})

describe('checkDoors', () => {
  const doors = [
    { packages: ['react'], openTo: ['views/'] },
    { packages: ['node:'], openTo: ['node/'] },
  ]

  test.each([
    { path: 'views/x.tsx', text: "import 'react/jsx-runtime'", expected: [] },
    { path: 'core/x.ts', text: "import type { FC } from 'react'", expected: ['core/x.ts:1 door'] },
    { path: 'core/x.ts', text: "import 'react-dom'", expected: ['core/x.ts:1 door'] },
    { path: 'core/x.ts', text: "import 'node:fs'", expected: ['core/x.ts:1 door'] },
    { path: 'node/x.ts', text: "import 'node:fs/promises'", expected: [] },
    { path: 'core/x.test.ts', text: "import 'fast-check'", expected: [] },
  ])('$path: $text', ({ path, text, expected }) => {
    expect(places(checkDoors(project({ [path]: text }), doors))).toEqual(expected)
  })
})

describe('checkForm', () => {
  const rules = { lines: 3, depth: 2, emptyNames: ['utils'], lists: ['rules/index.ts'] }

  test.each([
    { title: 'at the ceiling', path: 'x.ts', text: '\n\n\n', expected: [] },
    { title: 'over the ceiling', path: 'x.ts', text: '\n\n\n\n', expected: ['x.ts:4 size'] },
    { title: 'a long test', path: 'x.test.ts', text: '\n\n\n\n', expected: [] },
    { title: 'a long table', path: 'x.data.ts', text: '\n\n\n\n', expected: [] },
    { title: 'too deep', path: 'a/b/c/x.ts', text: '', expected: ['a/b/c/x.ts:1 place'] },
    { title: 'an empty folder name', path: 'utils/x.ts', text: '', expected: ['utils/x.ts:1 place'] },
    { title: 'an empty file name', path: 'a/utils.ts', text: '', expected: ['a/utils.ts:1 place'] },
    { title: 'a barrel', path: 'a/index.ts', text: '', expected: ['a/index.ts:1 place'] },
    { title: 'a list', path: 'rules/index.ts', text: "export { a } from './a'", expected: [] },
    { title: 'passing on', path: 'x.ts', text: "export { a } from './a'", expected: ['x.ts:1 re-export'] },
    { title: 'passing everything on', path: 'x.ts', text: "export * from './a'", expected: ['x.ts:1 re-export'] },
    {
      title: 'passing on in two steps',
      path: 'x.ts',
      text: "import { a } from './a'\nexport { a }",
      expected: ['x.ts:2 re-export'],
    },
    { title: 'a note left behind', path: 'x.ts', text: `\n// ${'TO'}${'DO'} later`, expected: ['x.ts:2 note'] },
    { title: 'the same word in a string', path: 'x.ts', text: `const a = '${'TO'}${'DO'}'`, expected: [] },
    { title: 'an enum', path: 'x.ts', text: 'enum A { B }', expected: ['x.ts:1 enum'] },
  ])('$title', ({ path, text, expected }) => {
    expect(places(checkForm(project({ [path]: text }), rules))).toEqual(expected)
  })
})

describe('checkPurity', () => {
  const rules = {
    pure: 'core/',
    synchronous: 'core/interpreter/',
    forbiddenGlobals: ['document', 'setTimeout', 'Event'],
  }
  const impure = ['core/x.ts:1 purity']

  test.each([
    { text: 'Date.now()', expected: impure },
    { text: 'new Date()', expected: impure },
    { text: 'new Date(0)', expected: [] },
    { text: 'export const f = (at: Date) => Date.now() - at.getTime()', expected: impure },
    { text: 'Math.random()', expected: impure },
    { text: 'Math.floor(1.5)', expected: [] },
    { text: 'setTimeout(() => 1, 2)', expected: impure },
    { text: 'document.title', expected: impure },
    { text: 'export const f = (document: { title: string }) => document.title', expected: [] },
    { text: 'export const f = ({ document }: { document: string }) => document', expected: [] },
    { text: 'export const f = (tools: { document: string }) => tools.document', expected: [] },
    { text: 'export type F = (event: Event) => void', expected: impure },
    { text: 'export interface Event { readonly id: number }\nexport type F = Event[]', expected: [] },
    { text: 'export const a = { setTimeout: 1 }', expected: [] },
    { text: 'export const a = async () => 1', expected: [] },
  ])('core: $text', ({ text, expected }) => {
    expect(places(checkPurity(project({ 'core/x.ts': text }), rules))).toEqual(expected)
  })

  test.each([
    {
      title: 'the interpreter does not wait',
      path: 'core/interpreter/x.ts',
      text: 'export async function f() {}',
      expected: 1,
    },
    {
      title: 'views may do as they like',
      path: 'views/x.ts',
      text: 'document.title = String(Date.now())',
      expected: 0,
    },
    { title: 'so may tests', path: 'core/x.test.ts', text: 'Date.now()', expected: 0 },
  ])('$title', ({ path, text, expected }) => {
    expect(checkPurity(project({ [path]: text }), rules)).toHaveLength(expected)
  })
})
