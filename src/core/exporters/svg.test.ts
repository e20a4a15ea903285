import { describe, expect, test } from 'vitest'
import type { StateStatus } from '../asl/StateStatus'
import type { JsonValue } from '../base/JsonValue'
import { buildGraph } from '../graph/buildGraph'
import { quickLayout } from '../graph/quickLayout'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { escapeXml } from './drawing/svgElement'
import type { ExportSource } from './Exporter'
import { exporters } from './index'
import { svg } from './svg'

const definition: JsonValue = {
  StartAt: '<img onerror="alert(1)">',
  States: {
    '<img onerror="alert(1)">': {
      Type: 'Map',
      ItemProcessor: { StartAt: 'Each & every', States: { 'Each & every': { Type: 'Pass', End: true } } },
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Bad' }],
      Next: 'Choose',
    },
    Choose: { Type: 'Choice', Choices: [{ Variable: '$.a', StringEquals: '"<&>"', Next: 'Nowhere' }], Default: 'Bad' },
    Bad: { Type: 'Fail' },
  },
}

function sourceOf(change: Partial<ExportSource> = {}): ExportSource {
  const graph = buildGraph(readMachine(parseJson(JSON.stringify(definition))))
  const glyph = () => 'M4 4h16'
  return { name: 'Orders <1>', graph, layout: quickLayout(graph), theme: 'light', statuses: null, glyph, ...change }
}

function draw(change: Partial<ExportSource> = {}): string {
  const result = svg.export(sourceOf(change))
  return result.ok ? result.value : ''
}

/** Elements opened and not closed, in a document without comments and CDATA. */
function unclosed(xml: string): string[] {
  const open: string[] = []
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[a-zA-Z:-]+="[^"<]*")*(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name)
    else if (!empty) open.push(name)
  }
  return open
}

describe('svg', () => {
  test('is well formed, with nothing of the workflow taken for markup', () => {
    const xml = draw()
    expect(unclosed(xml)).toEqual([])
    expect(xml.replace(/<\/?[a-z]+(?:\s[a-zA-Z:-]+="[^"<]*")*\/?>/g, '')).not.toMatch(/[<>]/)
    expect(xml).not.toMatch(/<img|<script|href|url\(/)
  })

  test('says what it shows to those who cannot see it', () => {
    const xml = draw()
    expect(xml).toContain('<title>Orders &lt;1&gt;</title>')
    expect(xml).toContain('Each &amp; every (Pass)')
  })

  test('draws every node, edge and pill', () => {
    const { graph } = sourceOf()
    const xml = draw()
    const lines = xml.match(/<path d="[^"]*" fill="none" stroke="#79859A"/g) ?? []
    expect(lines.length).toBe(graph.edges.size)
    expect(xml.match(/stroke-dasharray="6 4"/g)?.length).toBe(2)
    for (const word of ['Start', 'Nowhere', 'Choose', 'Bad']) expect(xml).toContain(`>${word}</text>`)
    expect(xml).toContain('font-style="italic"')
  })

  test('themes differ in colours only', () => {
    const colourless = (xml: string) => xml.replace(/#[0-9A-F]{6}/g, '')
    expect(draw({ theme: 'dark' })).not.toBe(draw())
    expect(colourless(draw({ theme: 'dark' }))).toBe(colourless(draw()))
  })

  test('shows a run by colour, border and sign; what is missing has not started', () => {
    const { graph } = sourceOf()
    const choose = [...graph.nodes.values()].find((node) => node.title === 'Choose')?.state
    const words: readonly StateStatus[] = ['In Progress', 'Succeeded', 'Failed', 'Caught error', 'Cancelled', 'Paused']
    const drawn = words.map((word) => draw({ statuses: choose ? new Map([[choose, word]]) : new Map() }))
    for (const [index, word] of words.entries()) {
      expect(drawn[index]).toContain(`<title>Choose: ${word}</title>`)
      expect(drawn[index]).toContain('<title>Bad: Not started</title>')
    }
    expect(new Set(drawn).size).toBe(words.length)
  })

  test.each([
    ['a quote', '"', '&quot;'],
    ['a control character', '\u0000', '\ufffd'],
    ['half a surrogate pair', '\ud800', '\ufffd'],
    ['a pictograph', '😀', '😀'],
  ])('escapes %s', (_, text, escaped) => {
    expect(escapeXml(text)).toBe(escaped)
  })
})

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('%s', (_, exporter) => {
  test('gives the same file for the same workflow', () => {
    expect(exporter.export(sourceOf())).toEqual(exporter.export(sourceOf()))
  })
})
