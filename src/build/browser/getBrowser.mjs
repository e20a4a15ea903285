// Finds a Chromium that starts, or as a last resort installs one, and leaves its path in .browser.json for the tests.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { inProject } from '../project.mjs'
import { browserArguments } from './browserArguments.mjs'
import { installLibraries, installWithApt, installWithPlaywright } from './installBrowser.mjs'
import { installedBrowsers } from './installedBrowsers.mjs'

const advice = 'No Chromium can be started. Install Chrome, Edge or Chromium, or set CHROMIUM_PATH=/path/to/chrome.'

/**
 * The first browser that starts: CHROMIUM_PATH, Playwright's own, an installed one, a downloaded one, the system's package.
 * `{ ok, browser: { executablePath, version, how } }`, where a null path means Playwright's own; or `{ ok: false, message }`.
 * BROWSER_INSTALL=0 forbids installing.
 */
export async function getBrowser(note = (line) => process.stderr.write(`${line}\n`)) {
  const browser = (await firstThatStarts(presentBrowsers(), note)) ?? (await installed(note))
  if (browser === null) return { ok: false, message: advice }
  // In the formatter's own form: the file lies where the lint looks.
  await writeFile(inProject('.browser.json'), `${JSON.stringify(browser, null, 2)}\n`)
  note(`Browser: ${browser.executablePath ?? 'chromium'} ${browser.version} (${browser.how})`)
  return { ok: true, browser }
}

const playwrightsOwn = (how) => ({ how, executablePath: null })
const systemBrowsers = (how) => installedBrowsers().map((executablePath) => ({ how, executablePath }))

function presentBrowsers() {
  const named = process.env.CHROMIUM_PATH
  return [
    ...(named ? [{ how: 'CHROMIUM_PATH', executablePath: named }] : []),
    playwrightsOwn("Playwright's own"),
    ...systemBrowsers('installed'),
  ]
}

async function installed(note) {
  if (process.env.BROWSER_INSTALL === '0') return null
  note('No browser starts. Downloading one...')
  const browser = (await installWithPlaywright()) ? await downloadedBrowser(note) : null
  if (browser !== null) return browser
  note("That gave none. Asking the system's packages...")
  return (await installWithApt()) ? firstThatStarts(systemBrowsers("the system's package"), note) : null
}

async function downloadedBrowser(note) {
  const candidates = [playwrightsOwn('downloaded')]
  const browser = await firstThatStarts(candidates, note)
  if (browser !== null || !(await installLibraries())) return browser
  return firstThatStarts(candidates, note)
}

async function firstThatStarts(candidates, note) {
  for (const candidate of candidates) {
    const version = await versionOf(candidate, note)
    if (version !== null) return { ...candidate, version }
  }
  return null
}

/** Starts it and asks; null when it does not start. */
async function versionOf({ how, executablePath }, note) {
  if (executablePath !== null && !existsSync(executablePath)) {
    note(`${executablePath} (${how}) is not there.`)
    return null
  }
  try {
    const browser = await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: browserArguments,
      timeout: 20_000,
    })
    const version = browser.version()
    await browser.close()
    return version
  } catch (error) {
    // That Playwright has no browser of its own is the usual case, and not worth a line.
    if (executablePath !== null)
      note(`${executablePath} (${how}) does not start: ${String(error.message).split('\n')[0]}`)
    return null
  }
}
