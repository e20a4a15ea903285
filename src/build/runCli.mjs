// Runs the command line out of dist-node, built first when it is missing or stale, as if called in the caller's folder.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installIfNeeded } from './installIfNeeded.mjs'
import { nodeFolder } from './project.mjs'

/** `args` as after `stepwright`. Standard output carries nothing but what the command prints. */
export async function runCli(args) {
  await installIfNeeded()
  const { buildNode } = await import('./buildNode.mjs')
  await buildNode()

  // npm moves to the project's folder; relative file names mean the folder npm was called in.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  const cli = join(nodeFolder, 'cli.js')
  process.argv = [process.argv[0], cli, ...args]
  await import(pathToFileURL(cli).href)
}
