// What a visitor's first load brings: the scripts the page needs before Monaco, ELK and all else that is loaded on demand.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { siteFolder } from './project.mjs'

/** Bytes of script, gzipped. What was gained is kept; never more than 250 000. */
export const initialScriptBudget = 232_000

/**
 * The scripts that the page in `folder` names, and those its entry reaches by static imports, each with its size gzipped. The
 * benchmark of the first load counts the same by what a browser fetches.
 */
export async function initialScripts(folder = siteFolder) {
  const manifest = JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8'))
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const files = [...new Set([...scriptsOf(page), ...initialFiles(manifest)])]
  return Promise.all(
    files.map(async (file) => ({ file, gzipped: gzipSync(await readFile(join(folder, file)), { level: 9 }).length })),
  )
}

/** The files of the scripts that a page of the site names itself. */
export function scriptsOf(page) {
  return [...page.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, address]) => address.replace(/^(\.?\/)/, ''))
}

/** The script files reachable by static imports from the entry of index.html. */
export function initialFiles(manifest) {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry && key === 'index.html')
  if (entry === undefined) throw new Error('The manifest has no entry index.html.')
  const reached = new Set()
  const visit = (key) => {
    if (reached.has(key)) return
    reached.add(key)
    for (const imported of manifest[key].imports ?? []) visit(imported)
  }
  visit(entry)
  return [...reached].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'))
}

/** True when the first load fits; says how much it is either way. */
export async function isWithinBudget(folder = siteFolder) {
  const scripts = await initialScripts(folder)
  const total = scripts.reduce((sum, { gzipped }) => sum + gzipped, 0)
  const ok = total <= initialScriptBudget
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`
  console.log(
    `${ok ? 'passed' : 'FAILED'}  budget  (first load ${kilobytes(total)} of ${kilobytes(initialScriptBudget)} gzipped)`,
  )
  if (!ok) for (const { file, gzipped } of scripts) console.log(`  ${kilobytes(gzipped)}  ${file}`)
  return ok
}
