// The process one benchmark runs in: `benchProcess.mjs BENCH.js REPORT.json`. Gives it the site and a browser when it asks.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, siteFolder } from './project.mjs'

const [benchFile, reportFile] = process.argv.slice(2)
const { bench } = await import(pathToFileURL(benchFile).href)
const shared = resolve(root, process.env.STEPWRIGHT_SHARED ?? '../shared')
const tables = []
let server = null

async function site() {
  if (server === null) {
    const { buildSite } = await import('./buildSite.mjs')
    const { serve } = await import('./serve.mjs')
    await buildSite({ logLevel: 'warn' })
    server = await serve(siteFolder)
  }
  return server.address
}

async function browser() {
  const { getBrowser } = await import('./browser/getBrowser.mjs')
  const { browserArguments } = await import('./browser/browserArguments.mjs')
  const found = await getBrowser()
  if (!found.ok) throw new Error(found.message)
  const { executablePath } = found.browser
  return { ...(executablePath === null ? {} : { executablePath }), args: browserArguments }
}

const figures = await bench.run({
  shared: existsSync(shared) ? shared : null,
  site,
  browser,
  print: (table) => tables.push(table),
})
await writeFile(reportFile, JSON.stringify({ title: bench.title, tables, figures }))
await server?.close()
