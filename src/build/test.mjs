// `npm test`: everything, against the production build. The last line is `N passed, N failed`.
import { installIfNeeded } from './installIfNeeded.mjs'

await installIfNeeded()
const { checkLint, checkTypes, conclude, runEndToEndTests, runUnitTests } = await import('./checks.mjs')
const { both, nothing, single } = await import('./reports.mjs')
const { buildSite } = await import('./buildSite.mjs')
const { buildNode } = await import('./buildNode.mjs')
const { isWithinBudget } = await import('./budget.mjs')
const { getBrowser } = await import('./browser/getBrowser.mjs')

/** A step that throws is a failure of the step, told on the spot; `value` is null then. */
async function attempt(name, step) {
  try {
    return { outcome: nothing(), value: await step() }
  } catch (error) {
    console.log(`FAILED  ${name}\n${error.stack ?? error}`)
    return { outcome: single(name, false), value: null }
  }
}

// What costs little goes side by side; the tests proper have the machine to themselves, for many of them measure time.
const [types, lint, built, browser] = await Promise.all([
  checkTypes(),
  checkLint(),
  attempt('build', async () => {
    await buildSite({ logLevel: 'warn' })
    await buildNode()
    console.log('passed  build')
    return single('budget', await isWithinBudget())
  }),
  attempt('browser', getBrowser),
])
const unit = await runUnitTests()

async function endToEnd() {
  if (built.value === null) return single('e2e (there is no build to test)', false)
  if (browser.value?.ok) return runEndToEndTests()
  if (browser.value !== null) console.log(browser.value.message)
  return single('e2e (there is no browser to test in)', false)
}

const outcomes = [types, lint, built.outcome, built.value ?? nothing(), browser.outcome, unit, await endToEnd()]
conclude(outcomes.reduce(both))
