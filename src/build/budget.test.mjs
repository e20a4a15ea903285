import { expect, test } from 'vitest'
import { initialFiles, initialScriptBudget, scriptsOf } from './budget.mjs'

test('counts what the entry reaches by static imports, once, and nothing loaded on demand', () => {
  const manifest = {
    'index.html': {
      file: 'assets/main.js',
      isEntry: true,
      imports: ['_a.js', '_b.js'],
      dynamicImports: ['src/editor.ts'],
    },
    '_a.js': { file: 'assets/a.js', imports: ['_b.js'] },
    '_b.js': { file: 'assets/b.js', imports: ['_a.js'] },
    'src/editor.ts': { file: 'assets/editor.js', isDynamicEntry: true, imports: ['_monaco.js'] },
    '_monaco.js': { file: 'assets/monaco.js' },
    'style.css': { file: 'assets/style.css' },
  }

  expect(initialFiles(manifest)).toEqual(['assets/main.js', 'assets/a.js', 'assets/b.js'])
})

test('a build without a page is loud', () => {
  expect(() => initialFiles({})).toThrow('index.html')
})

test('the scripts that the page names itself count too', () => {
  const page = `<script src="./theme.js"></script>
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="stylesheet" href="./assets/style.css"><script>inline()</script>`
  expect(scriptsOf(page)).toEqual(['theme.js', 'assets/main.js'])
})

test('the budget is never more than 250 KB', () => {
  expect(initialScriptBudget).toBeLessThanOrEqual(250_000)
})
