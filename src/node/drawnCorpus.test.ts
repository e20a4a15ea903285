// Every real definition, as it is written, through the door for files and onto the canvas; broken ones say where they break.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../core/document/openDocument'
import { refusalOfBroken } from '../core/document/transact'
import { buildGraph } from '../core/graph/buildGraph'
import { quickLayout } from '../core/graph/quickLayout'

const corpus = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus')
const isThere = existsSync(join(corpus, 'definitions'))
if (!isThere) console.warn(`Left out: drawing real definitions (no ${corpus})`)

interface Row {
  readonly file: string
  readonly format: string
}

function readableFiles(): readonly string[] {
  if (!isThere) return []
  const rows: readonly Row[] = JSON.parse(readFileSync(join(corpus, 'definitions', 'index.json'), 'utf8'))
  const written = rows.filter(({ format }) => format.startsWith('json') && format !== 'json5')
  const variants = readdirSync(join(corpus, 'synthetic', 'text-variants')).filter((file) => file.endsWith('.asl.json'))
  return [
    ...written.map(({ file }) => join(corpus, 'definitions', file)),
    ...variants.map((file) => join(corpus, 'synthetic', 'text-variants', file)),
  ]
}

/** Why a text is not drawn with every state and every node in its place; null when it is. */
function faultOf(raw: string): string | null {
  const { machine } = openDocument(raw)
  const graph = buildGraph(machine)
  const layout = quickLayout(graph)
  const drawn = new Set([...graph.nodes.values()].flatMap(({ state }) => state ?? []))
  if (drawn.size !== machine.states.size) return `${drawn.size} of ${machine.states.size} states are drawn`
  const lost = [...graph.nodes.keys()].filter((id) => !layout.boxes.has(id))
  return lost.length === 0 ? null : `no place for ${lost.join(', ')}`
}

describe.skipIf(!isThere)('real definitions as they are written', () => {
  test('are drawn with every state', () => {
    const files = readableFiles()
    const faults = files.flatMap((file) => {
      const fault = faultOf(readFileSync(file, 'utf8'))
      return fault === null ? [] : [`${file}: ${fault}`]
    })
    expect(files.length).toBeGreaterThan(700)
    expect(faults).toEqual([])
  })

  test('that are malformed are drawn as far as they go, and say in which line they break', () => {
    const folder = join(corpus, 'malformed')
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.asl.json'))) {
      const raw = readFileSync(join(folder, file), 'utf8')
      expect([file, faultOf(raw)]).toEqual([file, null])
      expect([file, refusalOfBroken(openDocument(raw))?.message]).toEqual([file, expect.stringMatching(/^Line \d+: ./)])
    }
  })
})
