// Where Chrome, Edge and Chromium are installed on the systems people have.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const onLinux = [
  // Without a window of its own to keep, it takes half the time of the others.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const onWindows = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** Paths of browsers that are there, best first. Whether they start is another question. */
export function installedBrowsers(env = process.env, platform = process.platform) {
  return candidates(env, platform).filter((path) => existsSync(path))
}

function candidates(env, platform) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')]
    return onMac.flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return onWindows.flatMap((name) => folders.map((folder) => join(folder, name)))
  }
  const folders = [...new Set([...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'])]
  return onLinux.flatMap((name) => folders.map((folder) => join(folder, name)))
}
