// Gzip files as objects of text.
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpackedFile } from './unpackedFile'

const MOST = 1024 * 1024
const file = (body: BlobPart, name = 'inventory/data/a.csv.gz'): File => new File([body], name)
const packed = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text))

test.each([
  ['a gzip file', packed('"b","k"\n"ü","2"\n'), '"b","k"\n"ü","2"\n'],
  ['a gzip file with nothing in it', packed(''), ''],
  ['a gzip file of one letter, which packs well', packed('x'.repeat(100_000)), 'x'.repeat(100_000)],
  ['any other file', 'k,v\n', 'k,v\n'],
  ['an empty file', '', ''],
])('%s', async (_, body, text) => {
  const unpacked = await unpackedFile(file(body), MOST)
  expect(unpacked.ok && [unpacked.value.name, await unpacked.value.text()]).toEqual(['inventory/data/a.csv.gz', text])
})

test.each([
  ['what is cut off', packed('text that goes on').slice(0, -12), 'cannot be unpacked.'],
  ['what holds too much', packed('x'.repeat(MOST + 1)), 'holds more than 1 MB when it is unpacked.'],
])('%s is refused', async (_, body, words) => {
  const unpacked = await unpackedFile(file(body, 'a.gz'), MOST)
  expect(unpacked.ok ? '' : unpacked.error).toContain(`"a.gz" ${words}`)
})
