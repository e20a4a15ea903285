// Shows an address in the person's browser, where there is a person and a browser.
import { spawn } from 'node:child_process'

/** Never fails: whoever calls has printed the address already. */
export function openInBrowser(address, { env = process.env, platform = process.platform } = {}) {
  const opener = openerFor(env, platform)
  if (opener === null) return
  const [command, ...args] = opener
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  // No opener on this machine: the printed address has to do.
  child.once('error', () => undefined)
  child.unref()
}

/** The command that opens an address; null on build machines, without a screen, or with BROWSER=none. */
export function openerFor(env, platform) {
  if (env.CI || env.BROWSER === 'none') return null
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd.exe', '/c', 'start', '']
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null
}
