// The entry of the command line: `stepwright run | validate | fmt | test-state | conformance`. Runs when it is loaded.
import { type CommandEntry, dispatch } from './dispatch'
import { processIo } from './processIo'
import { TEST_STATE_USAGE } from './testStateUsage'
import { VALIDATE_USAGE } from './validateUsage'

/** What each command is called; the list is the help text. */
const commands = new Map<string, CommandEntry>([
  [
    'run',
    {
      usage: 'run FILE [--input JSON|@FILE] [--mocks FILE | --mock-config FILE [--test-case NAME]] [--events] [--json]',
      summary: 'Simulates an execution and prints its result, or with --events its history.',
      load: async () => (await import('./run')).runCommand,
    },
  ],
  [
    'validate',
    {
      usage: VALIDATE_USAGE,
      summary: 'Prints the problems of definitions, as AWS finds them.',
      load: async () => (await import('./validate')).validateCommand,
    },
  ],
  [
    'fmt',
    {
      usage: 'fmt FILE... [--check] [--indent SPACES]',
      summary: 'Lays definitions out anew, white space only.',
      load: async () => (await import('./fmt')).fmtCommand,
    },
  ],
  [
    'test-state',
    {
      usage: TEST_STATE_USAGE,
      summary: 'Tests one state alone, as the TestState API does.',
      load: async () => (await import('./testState')).testStateCommand,
    },
  ],
  [
    'conformance',
    {
      usage: 'conformance DIR [--out FILE.jsonl]',
      summary: 'Replays the recorded cases below DIR and prints a table per group.',
      load: async () => (await import('../conformance/runConformance')).conformanceCommand,
    },
  ],
])

process.exitCode = await dispatch(commands, process.argv.slice(2), processIo())
