// The core for Node: dist-node/stepwright.js (the library, with types) and dist-node/cli.js (the command line).
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIfStale } from './buildIfStale.mjs'
import { inProject, nodeFolder, root, tools } from './project.mjs'
import { runTool } from './runProcess.mjs'

const sources = ['package-lock.json', 'tsconfig.json', 'src/build', 'src/core', 'src/node', 'src/workers']

/** Builds dist-node/ when it is missing or was built from other sources. Prints nothing but what is wrong. True when it was built. */
export function buildNode() {
  return buildIfStale({
    folder: nodeFolder,
    sources,
    async make(target) {
      await Promise.all([bundle(target), declareTypes(join(target, 'types'))])
      await writeFile(join(target, 'stepwright.d.ts'), "export * from './types/node/stepwright.js'\n")
    },
  })
}

/** Everything in a few files; elkjs stays a package of its own, as its licence likes it: unmodified. */
async function bundle(target) {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['elkjs'] },
    build: {
      ssr: true,
      outDir: target,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { stepwright: 'src/node/stepwright.ts', cli: 'src/node/cli/main.ts', ...(await workerEntries()) },
        external: /^elkjs(\/|$)/,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
}

/** A `x.worker.ts` anywhere in src/node becomes `x.worker.js` beside the library: `new Worker(new URL('./x.worker.js', import.meta.url))`. */
async function workerEntries() {
  const files = await readdir(inProject('src', 'node'), { recursive: true })
  const workers = files.filter((file) => file.endsWith('.worker.ts'))
  return Object.fromEntries(
    workers.map((file) => [
      file.replace(/^.*[\\/]/, '').replace(/\.ts$/, ''),
      `src/node/${file.replaceAll('\\', '/')}`,
    ]),
  )
}

async function declareTypes(target) {
  const { output } = await runTool(tools.tsc, ['-p', 'src/build/tsconfig.declarations.json', '--outDir', target], {
    keep: true,
  })
  // The compiler declares what it can even where types are wrong, and reporting that is the business of the types check.
  const files = await readdir(target, { recursive: true }).catch(() => [])
  if (!files.some((file) => file.endsWith('stepwright.d.ts'))) throw new Error(`No declarations were made.\n${output}`)
  await Promise.all(files.filter((file) => file.endsWith('.d.ts')).map((file) => nameExtensions(join(target, file))))
}

/** Node's own resolution wants the extension that our sources leave out. */
async function nameExtensions(file) {
  const text = await readFile(file, 'utf8')
  const named = text.replace(
    /(\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])(\.{1,2}\/[^'"]+?)(?:\.js)?\2/g,
    (_, before, quote, specifier) => `${before}${quote}${specifier}.js${quote}`,
  )
  await writeFile(file, named)
}
