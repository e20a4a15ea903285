// The contract of a command of the command line: arguments in, an exit status out, the world reached only through `CommandIo`.

/** What a command may touch. Tests give it strings; the process gives it its streams and files. */
export interface CommandIo {
  /** Writes to standard output, as given: the command adds its own line ends. */
  readonly out: (text: string) => void
  /** Writes to standard error, as given. */
  readonly err: (text: string) => void
  /** The file's text (UTF-8). Rejects with Node's own error, whose message names the path. `-` reads standard input. */
  readonly readFile: (path: string) => Promise<string>
  /** Writes the file whole. Rejects with Node's own error. */
  readonly writeFile: (path: string, text: string) => Promise<void>
}

/** 0: good. 1: it ran, and the answer is a failure. 2: it was called wrongly; what is right went to standard error. */
export type ExitStatus = 0 | 1 | 2

/** `args` follow the command's own name. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<ExitStatus>
