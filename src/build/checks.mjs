// The checks that npm test and npm run check are made of. Each prints its own progress and resolves to an outcome.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { tools, workFolder } from './project.mjs'
import { both, nothing, readPlaywrightReport, readReport, readVitestReport, single, withRunner } from './reports.mjs'
import { runTool } from './runProcess.mjs'

const minute = 60_000
const architectureTest = 'src/architecture.test.ts'

/** The compiler has nothing to say. */
export const checkTypes = () => checkWith('types', tools.tsc, ['--noEmit', '-p', '.'])

/** The formatter and the linter have nothing to say, not even a warning. */
export const checkLint = () => checkWith('lint', tools.biome, ['ci', '--error-on-warnings', '--colors=off', '.'])

async function checkWith(name, tool, args) {
  const started = performance.now()
  const { ok, output } = await runTool(tool, args, { keep: true })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${ok ? 'passed' : 'FAILED'}  ${name}  (${seconds} s)\n${ok ? '' : output}`)
  return single(name, ok)
}

/** The unit tests; all that architecture.test.ts asserts counts as one check, "architecture". */
export async function runUnitTests({ args = [], env = {}, limit = 8 * minute } = {}) {
  const file = await freshReport('unit.json')
  const ended = await runTool(
    tools.vitest,
    ['run', ...args, '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { env, limit },
  )
  const report = await readReport(file)
  if (report === null) return withRunner(nothing(), 'unit tests', { ...ended, ok: false })

  let outcome = nothing()
  for (const [path, tests] of readVitestReport(report)) {
    outcome = both(outcome, path === architectureTest ? single('architecture', isClean(tests)) : tests)
  }
  return withRunner(outcome, 'unit tests', ended)
}

const isClean = (tests) => tests.failed.length === 0 && tests.passed > 0

/** The end-to-end tests against the built site, in the browser that .browser.json names. */
export async function runEndToEndTests() {
  const file = await freshReport('e2e.json')
  const ended = await runTool(tools.playwright, ['test', '--forbid-only', '-c', 'e2e/playwright.config.ts'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    limit: 12 * minute,
  })
  const report = await readReport(file)
  if (report === null) return withRunner(nothing(), 'e2e', { ...ended, ok: false })
  return withRunner(readPlaywrightReport(report), 'e2e', ended)
}

async function freshReport(name) {
  await mkdir(workFolder, { recursive: true })
  const file = join(workFolder, name)
  await rm(file, { force: true })
  return file
}

/** Prints what was skipped and what failed, and on the last line the count; sets the exit status. */
export function conclude({ passed, failed, skipped }) {
  if (skipped.length > 0) console.log(`\n${skipped.length} skipped, counted neither way:`)
  for (const name of skipped) console.log(`  ${name}`)
  if (failed.length > 0) console.log('\nFailed:')
  for (const name of failed) console.log(`  ${name}`)
  console.log(`\n${passed} passed, ${failed.length} failed`)
  process.exitCode = failed.length > 0 ? 1 : 0
}
