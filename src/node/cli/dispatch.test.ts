import { describe, expect, test } from 'vitest'
import { type CommandEntry, dispatch } from './dispatch'
import { memoryIo } from './memoryIo'

const commands = new Map<string, CommandEntry>([
  [
    'echo',
    {
      usage: 'echo WORD...',
      summary: 'Prints the words.',
      load: async () => async (args, io) => {
        io.out(args.join(' '))
        return args.length === 0 ? 1 : 0
      },
    },
  ],
])

describe('dispatch', () => {
  test.each([
    { title: 'runs the named command with the rest', args: ['echo', 'a', 'b'], status: 0, out: /^a b$/, err: /^$/ },
    { title: 'hands back the status of the command', args: ['echo'], status: 1, out: /^$/, err: /^$/ },
    { title: 'prints the usage on --help', args: ['--help'], status: 0, out: /echo WORD/, err: /^$/ },
    {
      title: 'prints the help of one command',
      args: ['echo', '--help'],
      status: 0,
      out: /Prints the words/,
      err: /^$/,
    },
    { title: 'refuses an unknown command', args: ['shout'], status: 2, out: /^$/, err: /"shout".*echo WORD/s },
    { title: 'refuses a name of the prototype', args: ['constructor'], status: 2, out: /^$/, err: /"constructor"/ },
    { title: 'refuses no command at all', args: [], status: 2, out: /^$/, err: /Usage/ },
  ])('$title', async ({ args, status, out, err }) => {
    const io = memoryIo()

    expect(await dispatch(commands, args, io)).toBe(status)
    expect(io.written.out).toMatch(out)
    expect(io.written.err).toMatch(err)
  })
})
