// The command `stepwright fmt`, with files in memory.
import { expect, test } from 'vitest'
import { fmtCommand } from './fmt'
import { memoryIo } from './memoryIo'

const FILES = {
  'good.json': '{\n  "a": 1\n}',
  'loose.json': '{"a":1.0, // one\r\n"b":${B}}\r\n',
  'broken.json': '{"a" 1}',
}

test.each<{ args: readonly string[]; status: number; out: string; err?: string }>([
  { args: ['good.json'], status: 0, out: '' },
  { args: ['--check', 'good.json'], status: 0, out: '' },
  { args: ['--check', 'loose.json', 'good.json'], status: 1, out: 'loose.json\n' },
  { args: ['loose.json'], status: 0, out: 'loose.json\n' },
  { args: ['broken.json', 'loose.json'], status: 1, out: 'loose.json\n', err: 'broken.json: ' },
  { args: ['gone.json', 'broken.json'], status: 2, out: '', err: 'gone.json: ENOENT' },
  { args: [], status: 2, out: '', err: 'No file given.' },
  { args: ['--indent', 'x', 'good.json'], status: 2, out: '', err: '--indent' },
  { args: ['--wide', 'good.json'], status: 2, out: '', err: '--wide' },
])('fmt $args', async ({ args, status, out, err = '' }) => {
  const io = memoryIo(FILES)
  expect(await fmtCommand(args, io)).toBe(status)
  expect(io.written.out).toBe(out)
  expect(io.written.err).toContain(err)
  expect(io.files.get('good.json')).toBe(FILES['good.json'])
})

test('white space changes and nothing else; line ends are the file’s own', async () => {
  const io = memoryIo(FILES)
  await fmtCommand(['--indent', '0', 'loose.json'], io)
  expect(io.files.get('loose.json')).toBe('{\r\n\t"a": 1.0, // one\r\n\t"b": ${B}\r\n}\r\n')
  expect(await fmtCommand(['--check', '--indent', '0', 'loose.json'], io)).toBe(0)
})
