// `npm run bench [name...]`: runs src/bench/<name>.bench.ts one after the other, each in a process of its own, and prints a table.
import { readdir } from 'node:fs/promises'
import { installIfNeeded } from './installIfNeeded.mjs'
import { inProject } from './project.mjs'

await installIfNeeded()
const { bundleBenches, runBench } = await import('./benches.mjs')

async function chosenBenches(names) {
  const files = (await readdir(inProject('src', 'bench'))).filter((file) => file.endsWith('.bench.ts'))
  const all = files.map((file) => file.replace(/\.bench\.ts$/, '')).sort()
  return names.length === 0 ? all : all.filter((name) => names.includes(name))
}

const names = await chosenBenches(process.argv.slice(2))
if (names.length === 0) {
  console.log('There is no such benchmark in src/bench.')
  process.exitCode = 2
} else {
  const folder = await bundleBenches(names)
  for (const name of names) if (!(await runBench(folder, name))) process.exitCode = 1
}
