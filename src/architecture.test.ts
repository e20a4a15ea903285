// The architecture, executed. The tables are its documentation: who may import whom, and where each package is let in.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkCycles } from './build/architecture/checkCycles'
import { checkDoors, type Door } from './build/architecture/checkDoors'
import { checkForm, countLines, type FormRules } from './build/architecture/checkForm'
import { checkLayers, type Layer } from './build/architecture/checkLayers'
import { checkPurity, type PurityRules } from './build/architecture/checkPurity'
import { readSourceFile } from './build/architecture/readSourceFile'
import { describeViolations, isData, isTest, type Violation } from './build/architecture/SourceFile'

const reading = ['core/base', 'core/text', 'core/syntax', 'core/expressions', 'core/asl']
const meaning = [...reading, 'core/states', 'core/services', 'core/machine']
const working = [...meaning, 'core/document', 'core/graph', 'core/lint', 'core/interpreter', 'core/substitutions']

/** A folder imports from itself and from what its row names. Type imports count. Folders side by side never know each other. */
const layers: readonly Layer[] = [
  { area: 'core/base', mayImport: [] },
  { area: 'core/text', mayImport: ['core/base'] },
  { area: 'core/syntax', mayImport: ['core/base', 'core/text'] },
  { area: 'core/expressions', mayImport: ['core/base'] },
  { area: 'core/items', mayImport: ['core/base', 'core/expressions'] },
  { area: 'core/asl', mayImport: ['core/base', 'core/text', 'core/syntax', 'core/expressions'] },

  { area: 'core/states', mayImport: [...reading, 'core/items'] },
  { area: 'core/services', mayImport: reading },
  { area: 'core/machine', mayImport: [...reading, 'core/states', 'core/services'] },

  { area: 'core/substitutions', mayImport: meaning },
  { area: 'core/templates', mayImport: meaning },
  { area: 'core/document', mayImport: [...meaning, 'core/substitutions', 'core/templates'] },
  { area: 'core/graph', mayImport: meaning },
  { area: 'core/lint', mayImport: meaning },
  { area: 'core/interpreter', mayImport: meaning },

  { area: 'core/assist', mayImport: working },
  { area: 'core/runs', mayImport: working },
  { area: 'core/exporters', mayImport: working },
  { area: 'core/teststate', mayImport: [...working, 'core/items'] },

  { area: 'workers', mayImport: ['core'] },
  { area: 'node', mayImport: ['core'] },

  { area: 'studio', mayImport: ['core', 'workers'] },
  { area: 'ui', mayImport: ['core/base'] },
  { area: 'views/*', mayImport: ['core', 'studio', 'ui'] },
  { area: 'views/shell', mayImport: ['core', 'studio', 'ui', 'views/*'] },
  { area: 'main.tsx', mayImport: ['core', 'studio', 'ui', 'views/shell'] },

  { area: 'build', mayImport: ['core'] },
  { area: 'bench', mayImport: ['core', 'workers', 'node'] },
  { area: 'architecture.test.ts', mayImport: ['build'] },
]

/** A package is let in at one place. Tests may use any. */
const doors: readonly Door[] = [
  { packages: ['jsonc-parser', 'yaml'], openTo: ['core/syntax/'] },
  { packages: ['jsonata'], openTo: ['core/expressions/', 'bench/'] },
  { packages: ['aws-local-stepfunctions'], openTo: ['bench/'] },
  { packages: ['elkjs'], openTo: ['workers/layout', 'node/'] },
  { packages: ['zustand'], openTo: ['studio/'] },
  { packages: ['idb'], openTo: ['studio/persistence/'] },
  { packages: ['@xyflow/react'], openTo: ['views/canvas/'] },
  { packages: ['monaco-editor'], openTo: ['ui/editor/'] },
  {
    packages: ['radix-ui', '@tanstack/react-virtual', 'lucide-react'],
    openTo: ['ui/'],
  },
  { packages: ['react', 'react-dom'], openTo: ['studio/', 'ui/', 'views/', 'main.tsx'] },
  { packages: ['node:'], openTo: ['node/', 'build/', 'bench/'] },
  { packages: ['ajv', 'vite'], openTo: ['build/'] },
  { packages: ['@playwright/test'], openTo: ['build/', 'bench/'] },
]

const form: FormRules = {
  lines: 400,
  depth: 4,
  emptyNames: ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'shared', 'misc'],
  lists: ['core/states/index.ts', 'core/services/index.ts', 'core/lint/rules/index.ts', 'core/exporters/index.ts'],
}

const purity: PurityRules = {
  pure: 'core/',
  synchronous: 'core/interpreter/',
  forbiddenGlobals: [
    ...[
      'window',
      'document',
      'navigator',
      'location',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'self',
      'globalThis',
    ],
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'postMessage', 'addEventListener', 'BroadcastChannel'],
    ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'requestAnimationFrame'],
    ...['queueMicrotask', 'performance', 'crypto', 'console', 'process', 'Buffer', 'require'],
    ...['HTMLElement', 'Element', 'Event', 'DOMParser', 'MouseEvent', 'KeyboardEvent'],
  ],
}

const src = new URL('./', import.meta.url)
const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
const present = new Set(names)
const files = names
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => readSourceFile(name, readFileSync(new URL(name, src), 'utf8'), (path) => present.has(path)))

test.each<{ rule: string; check: () => readonly Violation[] }>([
  { rule: 'every import goes down the layers', check: () => checkLayers(files, layers) },
  { rule: 'no files import each other in a circle', check: () => checkCycles(files) },
  { rule: 'every package comes in through its door', check: () => checkDoors(files, doors) },
  { rule: 'files are small, well placed and pass nothing on', check: () => checkForm(files, form) },
  { rule: 'the core is pure', check: () => checkPurity(files, purity) },
  { rule: 'files named by URL are there', check: urlsWithoutFile },
])('$rule', ({ check }) => {
  expect(describeViolations(check())).toBe('')
})

/** Workers; the compiler sees to the other imports. What src/node names by URL is found beside its bundle. */
function urlsWithoutFile(): readonly Violation[] {
  return files
    .filter(({ path }) => !isTest(path) && !path.startsWith('node/'))
    .flatMap((file) =>
      file.imports
        .filter(({ kind, specifier, target }) => kind === 'url' && specifier.startsWith('.') && target === null)
        .map(({ specifier, line }) => ({ file: file.path, line, rule: 'url', message: `'${specifier}' is not there` })),
    )
}

test('half of all files stay near a hundred lines', () => {
  const lines = files
    .filter(({ path }) => !isTest(path) && !isData(path))
    .map(({ text }) => countLines(text))
    .sort((a, b) => a - b)
  const at = (share: number) => lines[Math.floor(lines.length * share)] ?? 0

  console.log(`${lines.length} files: median ${at(0.5)} lines, 90 % within ${at(0.9)}, longest ${lines.at(-1)}`)

  expect(at(0.5)).toBeLessThanOrEqual(130)
})
