import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LineIndex } from '../text/LineIndex'
import { newDocument } from './newDocument'
import { openDocument } from './openDocument'
import { saveDocument } from './saveDocument'
import { refusalOfBroken } from './transact'

const corpus = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus')
const isThere = existsSync(join(corpus, 'definitions'))
if (!isThere) console.warn(`Left out: opening real definitions (no ${corpus})`)

interface Row {
  readonly file: string
  readonly format: string
}

function rowsOf(folder: string): readonly Row[] {
  return JSON.parse(readFileSync(join(corpus, folder, 'index.json'), 'utf8'))
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(corpus, folder))
    .filter((file) => file.endsWith('.asl.json'))
    .map((file) => join(corpus, folder, file))
}

describe.skipIf(!isThere)('real definitions', () => {
  const rows = isThere
    ? rowsOf('definitions').filter(({ format }) => format.startsWith('json') && format !== 'json5')
    : []

  test('are opened and saved without a byte changed', () => {
    const files = [
      ...rows.map(({ file }) => join(corpus, 'definitions', file)),
      ...filesIn('synthetic/text-variants'),
      ...filesIn('synthetic').filter((file) => !/-[12]000/.test(file)),
    ]
    const faults = files.filter((file) => {
      const bytes = readFileSync(file)
      const doc = openDocument(bytes.toString('utf8'))
      return doc.tree.problems.length > 0 || !Buffer.from(saveDocument(doc), 'utf8').equals(bytes)
    })
    console.info(`${files.length} definitions opened and saved`)
    expect(faults).toEqual([])
  })

  test('that are malformed say in which line, and are saved as they are', () => {
    for (const file of filesIn('malformed')) {
      const raw = readFileSync(file, 'utf8')
      const doc = openDocument(raw)
      const line = Number(/^Line (\d+): /.exec(refusalOfBroken(doc)?.message ?? '')?.[1])
      expect([file, line >= 1 && line <= new LineIndex(doc.text).lineCount]).toEqual([file, true])
      expect(saveDocument(doc)).toBe(raw)
    }
  })
})

describe('openDocument', () => {
  test.each([
    ['a byte order mark', '\uFEFF{"States":{}}'],
    ['CRLF', '{\r\n"States":{}\r\n}\r\n'],
    ['mixed line ends', '{\r\n"States":{}\n}\r\n'],
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['half a machine', '{"States":{"A":'],
  ])('saves %s as it was', (_title, raw) => {
    expect(saveDocument(openDocument(raw))).toBe(raw)
  })

  test('begins at revision 0, with ids by file order and nothing selected', () => {
    const doc = openDocument('{"StartAt":"B","States":{"A":{"Type":"Fail"},"B":{"Type":"Pass","Next":"A"}}}')
    expect(Array.from(doc.machine.states.values(), ({ id, name }) => [id, name])).toEqual([
      ['s1', 'A'],
      ['s2', 'B'],
    ])
    expect(doc).toMatchObject({ revision: 0, machineRevision: 0, drift: [], selection: { kind: 'machine' } })
  })

  test('shows what can be made out in broken text', () => {
    const doc = openDocument('{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Wai')
    expect(Array.from(doc.machine.states.values(), ({ name }) => name)).toEqual(['A', 'B'])
    expect(doc.machineRevision).toBeLessThan(doc.revision)
  })
})

describe('newDocument', () => {
  test.each(['JSONPath', 'JSONata'] as const)('is sound, empty and in %s', (language) => {
    const doc = openDocument(newDocument('Pay "it"', language))
    expect(doc.tree.problems).toEqual([])
    expect(doc.machine.language).toBe(language)
    expect(doc.machine.scopes.size).toBe(1)
    expect(doc.machine.states.size).toBe(0)
  })
})
