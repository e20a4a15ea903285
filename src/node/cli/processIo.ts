// The command line's streams and files: the one place where the commands meet the process.
import { readFile, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { CommandIo } from './Command'

/** The real `CommandIo`. A reader that closes early (`| head`) ends the process quietly, as it does with other tools. */
export function processIo(): CommandIo {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  return {
    out: (content) => void process.stdout.write(content),
    err: (content) => void process.stderr.write(content),
    readFile: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
    writeFile: (path, content) => writeFile(path, content, 'utf8'),
  }
}
