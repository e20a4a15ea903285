import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './project.mjs'
import { both, nothing, readPlaywrightReport, readVitestReport, single, withRunner } from './reports.mjs'

describe('readVitestReport', () => {
  const read = (files) => Object.fromEntries(readVitestReport({ testResults: files }))

  test('counts by file, and a skipped test as skipped', () => {
    const assertionResults = [
      { fullName: 'adds', status: 'passed' },
      { fullName: 'subtracts', status: 'failed' },
      { fullName: 'divides', status: 'skipped' },
      { fullName: 'multiplies', status: 'todo' },
    ]

    expect(read([{ name: join(root, 'src/a.test.ts'), status: 'failed', assertionResults }])).toEqual({
      'src/a.test.ts': {
        passed: 1,
        failed: ['src/a.test.ts > subtracts'],
        skipped: ['src/a.test.ts > divides', 'src/a.test.ts > multiplies'],
      },
    })
  })

  test('a file that could not be loaded fails by itself', () => {
    expect(read([{ name: join(root, 'src/a.test.ts'), status: 'failed', assertionResults: [] }])).toEqual({
      'src/a.test.ts': { passed: 0, failed: ['src/a.test.ts (the file itself)'], skipped: [] },
    })
  })
})

describe('readPlaywrightReport', () => {
  test('walks nested suites', () => {
    const spec = (title, status) => ({ title, tests: [{ status }] })
    const report = {
      suites: [
        {
          title: 'run.spec.ts',
          specs: [spec('opens', 'expected')],
          suites: [
            { title: 'a run', specs: [spec('ends', 'unexpected'), spec('pauses', 'skipped'), spec('wavers', 'flaky')] },
          ],
        },
      ],
      errors: [],
    }

    expect(readPlaywrightReport(report)).toEqual({
      passed: 1,
      failed: ['run.spec.ts > a run > ends', 'run.spec.ts > a run > wavers'],
      skipped: ['run.spec.ts > a run > pauses'],
    })
  })

  test('an error outside of tests is a failure', () => {
    expect(readPlaywrightReport({ suites: [], errors: [{ message: 'No tests found\nat all' }] })).toEqual({
      passed: 0,
      failed: ['e2e: No tests found'],
      skipped: [],
    })
  })
})

describe('outcomes', () => {
  test.each([
    { title: 'a runner that ends well adds nothing', ended: { ok: true }, outcome: single('x', true), failures: 0 },
    { title: 'a runner that dies is a failure', ended: { ok: false }, outcome: single('x', true), failures: 1 },
    { title: 'a failed test explains the runner', ended: { ok: false }, outcome: single('x', false), failures: 1 },
    {
      title: 'a runner out of time is a failure',
      ended: { ok: false, timedOut: true },
      outcome: nothing(),
      failures: 1,
    },
  ])('$title', ({ ended, outcome, failures }) => {
    expect(withRunner(outcome, 'unit tests', ended).failed).toHaveLength(failures)
  })

  test('sum up', () => {
    expect(both(single('a', true), single('b', false))).toEqual({ passed: 1, failed: ['b'], skipped: [] })
  })
})
