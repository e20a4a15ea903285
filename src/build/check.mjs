// `npm run check`: types, lint, architecture and unit tests. What a commit must pass.
import { installIfNeeded } from './installIfNeeded.mjs'

await installIfNeeded()
const { checkLint, checkTypes, conclude, runUnitTests } = await import('./checks.mjs')
const { both } = await import('./reports.mjs')

const [types, lint] = await Promise.all([checkTypes(), checkLint()])
conclude(both(both(types, lint), await runUnitTests()))
