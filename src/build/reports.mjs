// Reads what the test runners report into one form: what passed (a count), what failed and what was skipped (by name).
import { readFile } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import { root } from './project.mjs'

/** Nothing run yet. */
export const nothing = () => ({ passed: 0, failed: [], skipped: [] })

/** The sum of two outcomes. */
export const both = (a, b) => ({
  passed: a.passed + b.passed,
  failed: [...a.failed, ...b.failed],
  skipped: [...a.skipped, ...b.skipped],
})

/** One check that either holds or does not. */
export const single = (name, ok) => (ok ? { ...nothing(), passed: 1 } : { ...nothing(), failed: [name] })

/** The report a runner wrote; null when it died before it could. */
export async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

/** Vitest's JSON report, as one outcome per test file (by path from the project's folder). */
export function readVitestReport(report) {
  return new Map(report.testResults.map((file) => [fromRoot(file.name), vitestFile(file)]))
}

function vitestFile(file) {
  const name = fromRoot(file.name)
  const outcome = nothing()
  for (const test of file.assertionResults) count(outcome, `${name} > ${test.fullName}`, test.status)
  // A file that could not be loaded has no tests to blame.
  if (file.status === 'failed' && outcome.failed.length === 0) outcome.failed.push(`${name} (the file itself)`)
  return outcome
}

/** Playwright's JSON report. */
export function readPlaywrightReport(report) {
  const outcome = nothing()
  const walk = (suite, names) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) count(outcome, [...names, spec.title].join(' > '), test.status)
    }
    for (const inner of suite.suites ?? []) walk(inner, [...names, inner.title])
  }
  for (const suite of report.suites) walk(suite, [suite.title])
  for (const error of report.errors ?? []) outcome.failed.push(`e2e: ${firstLine(error.message)}`)
  return outcome
}

function count(outcome, name, status) {
  if (status === 'passed' || status === 'expected') outcome.passed += 1
  else if (['skipped', 'pending', 'todo', 'disabled'].includes(status)) outcome.skipped.push(name)
  else outcome.failed.push(name)
}

/** An outcome, given how the runner itself ended: a runner that failed without naming a test is a failure of its own. */
export function withRunner(outcome, runner, { ok, timedOut }) {
  if (ok || outcome.failed.length > 0) return outcome
  return both(outcome, single(`${runner} (the runner ${timedOut ? 'did not end in time' : 'failed'})`, false))
}

const firstLine = (text) => String(text).split('\n', 1)[0]

/** Reports name files absolutely or from the project's folder, depending on the runner. */
function fromRoot(path) {
  return (isAbsolute(path) ? relative(root, path) : path).replaceAll('\\', '/')
}
