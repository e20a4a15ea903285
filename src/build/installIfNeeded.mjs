// Brings node_modules to what package-lock.json says. Imports nothing that an installation would have to bring.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { inProject } from './project.mjs'
import { runProcess } from './runProcess.mjs'

/** Installs when something is missing or of another version. Prints to standard error only; ends the process when it cannot. */
export async function installIfNeeded() {
  requireNode(20, 19)
  const wanted = await readPackages(inProject('package-lock.json'))
  const present = await readPackages(inProject('node_modules', '.package-lock.json'))
  if (wanted === null || isInstalled(wanted, present)) return

  process.stderr.write('Installing what is missing (npm ci)...\n')
  const { ok } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (ok) return
  process.stderr.write('npm ci failed: see above. Nothing can run without the packages of package-lock.json.\n')
  process.exit(1)
}

function requireNode(wantedMajor, wantedMinor) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  process.stderr.write(`Node ${wantedMajor}.${wantedMinor} or later is needed; this is ${process.versions.node}.\n`)
  process.exit(1)
}

/** True when `present` (npm's note of what it installed) holds all that `wanted` asks for, in the same versions. */
export function isInstalled(wanted, present) {
  if (present === null) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = present[path]
    if (found === undefined) return entry.optional === true || entry.peer === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

/** The `packages` of a lock file; null when there is no such file. */
async function readPackages(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** The npm that started us where there is one: it needs no PATH, and no shell on Windows. */
function runNpm(args) {
  const npm = process.env.npm_execpath
  if (npm !== undefined && basename(npm) === 'npm-cli.js') {
    return runProcess(process.execPath, [npm, ...args], { quietly: true })
  }
  return process.platform === 'win32'
    ? runProcess('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { quietly: true })
    : runProcess('npm', args, { quietly: true })
}
