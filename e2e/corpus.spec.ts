// Forty real definitions through the file door: drawn with every state, and given back byte for byte.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './fixtures/test'
import { StudioPage } from './pages/StudioPage'

const corpus = resolve(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')
const isThere = existsSync(join(corpus, 'index.json'))
if (!isThere) console.warn(`Left out: real definitions in the browser (no ${corpus})`)

interface Row {
  readonly file: string
  readonly format: string
  readonly states: number
  readonly structHash: string
}

const WANTED = 40

/** Forty of different structure, spread evenly over the sizes. */
function chosen(): readonly Row[] {
  if (!isThere) return []
  const rows: readonly Row[] = JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8'))
  const distinct = new Map(rows.filter(isReadable).map((row) => [row.structHash, row]))
  const bySize = [...distinct.values()].sort(
    (one, other) => one.states - other.states || one.file.localeCompare(other.file),
  )
  const step = (bySize.length - 1) / (WANTED - 1)
  return Array.from({ length: WANTED }, (_, index) => bySize[Math.round(index * step)]).filter(
    (row) => row !== undefined,
  )
}

function isReadable({ format, states }: Row): boolean {
  return format.startsWith('json') && format !== 'json5' && states > 0
}

const rows = chosen()
const PARTS = 8
const groups = Array.from({ length: PARTS }, (_, part) => rows.filter((_row, index) => index % PARTS === part))

test.describe(() => {
  test.skip(!isThere, 'no reference data')
  for (const [part, group] of groups.entries()) {
    test(`real definitions, part ${part + 1}`, async ({ page }) => {
      const studio = new StudioPage(page)
      await studio.goto()
      for (const { file } of group) {
        await test.step(file, async () => {
          const bytes = readFileSync(join(corpus, file))
          const name = file.replace(/(\.asl)?\.(json|jsonc|txt)$|\.asl$/i, '')
          await studio.dropFile({ name: file, text: bytes.toString('utf8') })
          await expect(studio.name).toHaveValue(name)
          await studio.waitForLayout()
          await expect(studio.outline.rows().first()).toBeVisible()
          const states = await studio.outline.rows().count()
          await expect(studio.stateNodes()).toHaveCount(states)
          expect((await studio.download('Download definition')).bytes.equals(bytes)).toBe(true)
        })
      }
    })
  }
})
