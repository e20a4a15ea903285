import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../syntax/parseJson'
import { readMachine } from './readMachine'

const shared = process.env.STEPWRIGHT_SHARED ?? '../shared'
const folder = join(shared, 'corpus', 'definitions')
const present = existsSync(join(folder, 'index.json'))
if (!present) console.warn(`Left out: readMachine over real definitions (no ${folder})`)

interface Row {
  readonly file: string
  readonly format: string
  readonly states: number
}

const counted = ['json', 'jsonc', 'json+bare-placeholder']
const rows: readonly Row[] = present
  ? JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).filter((row: Row) => counted.includes(row.format))
  : []

describe.skipIf(!present)('real definitions', () => {
  test('have as many states as were counted by other means', () => {
    const different = rows.flatMap((row) => {
      const tree = parseJson(readFileSync(join(folder, row.file), 'utf8'))
      const { size } = readMachine(tree).states
      return size === row.states ? [] : [`${row.file}: ${size}, not ${row.states}`]
    })
    console.info(`${rows.length} definitions read`)
    expect(different).toEqual([])
  })
})
