// `npm run soak`: the tests that take longer than npm test may: files named *.soak.test.ts, and those that ask for STEPWRIGHT_SOAK.
import { readdir, readFile } from 'node:fs/promises'
import { installIfNeeded } from './installIfNeeded.mjs'
import { inProject } from './project.mjs'

await installIfNeeded()
const { conclude, runUnitTests } = await import('./checks.mjs')

async function soakTests() {
  const names = await readdir(inProject('src'), { recursive: true })
  const tests = names.filter((name) => /\.test\.(tsx?|mjs)$/.test(name))
  const isSoak = async (name) =>
    /\.soak\.test\./.test(name) || (await readFile(inProject('src', name), 'utf8')).includes('STEPWRIGHT_SOAK')
  const chosen = await Promise.all(tests.map(async (name) => ((await isSoak(name)) ? [`src/${name}`] : [])))
  return chosen.flat()
}

const hour = 3_600_000
const tests = await soakTests()
conclude(
  tests.length === 0
    ? { passed: 0, failed: ['soak (there are no soak tests)'], skipped: [] }
    : await runUnitTests({
        args: [...tests, `--testTimeout=${hour}`],
        env: { STEPWRIGHT_SOAK: '1' },
        limit: 4 * hour,
      }),
)
