// Makes benchmarks runnable and reads off their figures. They are bundled like the product, so that what is measured is what runs.
import { join } from 'node:path'
import { formatFigures, formatTable } from './formatFigures.mjs'
import { inProject, root, workFolder } from './project.mjs'
import { readReport } from './reports.mjs'
import { runTool } from './runProcess.mjs'

const hour = 3_600_000

/** Bundles src/bench/<name>.bench.ts for Node and resolves to the folder they are in. */
export async function bundleBenches(names) {
  const { build } = await import('vite')
  const folder = join(workFolder, 'bench')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, `src/bench/${name}.bench.ts`])),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  })
  return folder
}

/** Runs one, prints its figures, and resolves to whether it could measure. */
export async function runBench(folder, name) {
  const file = join(folder, `${name}.json`)
  const { ok } = await runTool(inProject('src', 'build', 'benchProcess.mjs'), [join(folder, `${name}.js`), file], {
    quietly: true,
    limit: hour,
  })
  const report = ok ? await readReport(file) : null
  console.log(
    report === null
      ? `\n${name}\n  could not measure: see above`
      : ['', report.title, ...report.tables.map(formatTable), formatFigures(report.figures)].join('\n'),
  )
  return report !== null
}
