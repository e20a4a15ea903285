// Builds a folder when its sources have changed since it was built: by content, so that a checkout or a touch builds nothing.
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { inProject, workFolder } from './project.mjs'

const stampName = '.stamp'

/**
 * Makes `folder` with `make(target)` unless it was made from the same `sources` (files and folders, from the project's).
 * It is made aside and then put in place, so that nobody sees half of it. True when something was built.
 */
export async function buildIfStale({ folder, sources, make }) {
  const digest = await digestOf(sources)
  if ((await readStamp(folder)) === digest) return false

  const target = join(workFolder, `${basename(folder)}-${process.pid}`)
  try {
    await make(target)
    await mkdir(target, { recursive: true })
    await writeFile(join(target, stampName), digest)
    await rm(folder, { recursive: true, force: true })
    await moveFolder(target, folder)
  } finally {
    await rm(target, { recursive: true, force: true })
  }
  return true
}

async function readStamp(folder) {
  try {
    return await readFile(join(folder, stampName), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  }
}

async function moveFolder(from, to) {
  try {
    await mkdir(dirname(to), { recursive: true })
    await rename(from, to)
  } catch (error) {
    // node_modules may lie on a volume of its own.
    if (error.code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  }
}

/** A digest of names and contents. Tests and benchmarks are left out: nothing is built from them. */
export async function digestOf(sources) {
  const files = (await Promise.all(sources.map(filesOf))).flat().sort()
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(`${file}\0`)
    hash.update(await readFile(inProject(file)))
  }
  return hash.digest('hex')
}

async function filesOf(source) {
  let entries
  try {
    entries = await readdir(inProject(source), { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOTDIR') return [source]
    if (error.code === 'ENOENT') return []
    throw error
  }
  const found = entries
    .filter((entry) => !/\.test\.\w+$/.test(entry.name))
    .map((entry) => (entry.isDirectory() ? filesOf(`${source}/${entry.name}`) : [`${source}/${entry.name}`]))
  return (await Promise.all(found)).flat()
}
