// `npm start`: installs what is missing, builds what is stale, serves the site and opens it.
import { installIfNeeded } from './installIfNeeded.mjs'
import { openInBrowser } from './openInBrowser.mjs'
import { siteFolder } from './project.mjs'
import { serve } from './serve.mjs'

await installIfNeeded()
const { buildSite } = await import('./buildSite.mjs')
await buildSite()

const { address } = await serve(siteFolder, { port: 4173, next: true })
console.log(`\nStepwright is at ${address}  (Ctrl+C ends it)`)
openInBrowser(address)
