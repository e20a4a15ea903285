// The two ways to get a Chromium where none is installed.
import { existsSync } from 'node:fs'
import { tools } from '../project.mjs'
import { runProcess, runTool } from '../runProcess.mjs'

const minute = 60_000
const isRoot = process.getuid?.() === 0

/** Playwright's download. True when it says it succeeded. */
export async function installWithPlaywright() {
  const { ok } = await runTool(tools.playwright, ['install', '--only-shell', 'chromium'], {
    quietly: true,
    limit: 5 * minute,
    env: {
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ?? '20000',
    },
  })
  return ok
}

/** The system libraries that a downloaded browser may lack, where we may install them. True when that succeeded. */
export async function installLibraries() {
  if (process.platform !== 'linux' || !isRoot) return false
  return (await runTool(tools.playwright, ['install-deps', 'chromium'], { quietly: true })).ok
}

/** The system's packages, where the system is Debian's kin and lets us. True when they say they succeeded. */
export async function installWithApt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false
  if (!(await apt('update', '-qq'))) return false
  const install = (name) => apt('install', '-y', '-qq', '--no-install-recommends', name)
  // Debian has the lighter one in a package of its own.
  return (await install('chromium-headless-shell')) || install('chromium')
}

async function apt(...args) {
  const [command, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args]
  const options = { quietly: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  return (await runProcess(command, rest, options)).ok
}
