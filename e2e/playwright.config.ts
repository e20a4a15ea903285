// The end-to-end tests: the production build, served by our own server, in the Chromium that `npm test` found.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browserArguments } from '../src/build/browser/browserArguments.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

interface FoundBrowser {
  /** Null for Playwright's own. */
  readonly executablePath: string | null
}

function foundBrowser(): FoundBrowser {
  const note = `${root}.browser.json`
  return existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : { executablePath: null }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

// Workers read this file again; they inherit the port that the first reading chose.
process.env.STEPWRIGHT_E2E_PORT ??= String(await freePort())
const port = Number(process.env.STEPWRIGHT_E2E_PORT)
const { executablePath } = foundBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['line']],
  webServer: {
    command: `"${process.execPath}" src/build/serve.mjs ${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    stdout: 'ignore',
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        ...browserArguments,
        // A page is loaded in half the time by a process that has read its scripts before,
        '--process-per-site',
        // and lives for seconds: compiling it for speed takes longer than it saves.
        '--js-flags=--no-turbofan --no-maglev',
      ],
    },
  },
})
