// Where things are: the project's folder, the folders we write, and the tools in node_modules.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** Absolute path of something in the project, named from its folder. */
export const inProject = (...names) => join(root, ...names)

/** The site, and the core for Node. */
export const siteFolder = inProject('dist')
export const nodeFolder = inProject('dist-node')

/** For what is being made and not yet in its place; in node_modules because nobody keeps that. */
export const workFolder = inProject('node_modules', '.stepwright')

/** Scripts of our tools, to be run by the Node that runs us: no shell and no PATH is involved. */
export const tools = {
  tsc: inProject('node_modules', 'typescript', 'bin', 'tsc'),
  biome: inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  vitest: inProject('node_modules', 'vitest', 'vitest.mjs'),
  playwright: inProject('node_modules', '@playwright', 'test', 'cli.js'),
}
