// A `CommandIo` that lives in memory, for the tests of commands.
import type { CommandIo } from './Command'

export interface MemoryIo extends CommandIo {
  /** All that was written to the two streams. */
  readonly written: { out: string; err: string }
  readonly files: Map<string, string>
}

/** Holds `files` by the names a command would use for them; any other name is not there. */
export function memoryIo(files: Readonly<Record<string, string>> = {}): MemoryIo {
  const written = { out: '', err: '' }
  const held = new Map(Object.entries(files))
  return {
    written,
    files: held,
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    readFile: async (path) => {
      const text = held.get(path)
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`)
      return text
    },
    writeFile: async (path, text) => {
      held.set(path, text)
    },
  }
}
