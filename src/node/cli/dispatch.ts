// Finds the command a command line names and runs it; answers --help and refuses what it does not know.
import type { Command, CommandIo, ExitStatus } from './Command'

/** A command, and how the help text speaks of it. It is loaded when it is named. */
export interface CommandEntry {
  readonly usage: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Runs `args[0]` out of `commands`. Without a name, or with one nobody knows: the usage on standard error, and 2. */
export async function dispatch(
  commands: ReadonlyMap<string, CommandEntry>,
  args: readonly string[],
  io: CommandIo,
): Promise<ExitStatus> {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(usage(commands))
    return 0
  }
  if (name === undefined) return misuse(commands, io, 'No command given.')
  const entry = commands.get(name)
  if (entry === undefined) return misuse(commands, io, `There is no command "${name}".`)
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`Usage: stepwright ${entry.usage}\n\n${entry.summary}\n`)
    return 0
  }
  const command = await entry.load()
  return command(rest, io)
}

function misuse(commands: ReadonlyMap<string, CommandEntry>, io: CommandIo, reason: string): ExitStatus {
  io.err(`${reason}\n\n${usage(commands)}`)
  return 2
}

function usage(commands: ReadonlyMap<string, CommandEntry>): string {
  const entries = [...commands.values()].map((entry) => `  stepwright ${entry.usage}\n      ${entry.summary}\n`)
  return `Usage:\n${entries.join('')}\nExit status: 0 good, 1 failed, 2 called wrongly.\n`
}
