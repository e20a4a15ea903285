// How long the built site's layout worker takes, in Chromium: warm worker, empty memory, and one insert into a large machine.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { JsonObject } from '../core/base/JsonValue'
import { buildGraph } from '../core/graph/buildGraph'
import type { Graph } from '../core/graph/Graph'
import { readMachine } from '../core/machine/readMachine'
import { parseJson } from '../core/syntax/parseJson'
import { WARM_UPS } from '../workers/layoutClient'
import type { Bench, Figure } from './Bench'
import { median, openSite } from './openSite'

const RUNS = 5
const GIVEN_UP_AFTER = 3000

/** A graph as data that crosses into a page. */
type Packed = readonly [nodes: unknown, edges: unknown, scopes: unknown, shape: string]

interface Answer {
  readonly took: number
  readonly simplified: boolean
}

/** What `install` leaves on the page. */
interface LayoutProbe {
  /** A worker that is as warm as the studio's after its idle drawings, its memory empty. */
  begin(): Promise<void>
  layOut(graph: Packed): Promise<Answer>
  end(): void
}

declare const layoutProbe: LayoutProbe

const graphOf = (text: string): Graph => buildGraph(readMachine(parseJson(text)))
const packed = ({ nodes, edges, scopes, shape }: Graph): Packed => [[...nodes], [...edges], [...scopes], shape]

/** Runs in the page: speaks to the worker as the studio's own client does. */
function install([url, warmUps]: readonly [string, number]): void {
  let worker: Worker | null = null
  let id = 0
  const ask = (body: unknown) =>
    new Promise<{ simplified: boolean } | null>((resolve, reject) => {
      const current = worker
      if (!current) return reject(new Error('There is no worker'))
      current.onmessage = ({ data }) => (data.ok ? resolve(data.body) : reject(new Error(data.message)))
      current.onerror = (event) => reject(new Error(event.message))
      current.postMessage({ id: id++, body })
    })
  const probe: LayoutProbe = {
    async begin() {
      worker = new Worker(url, { type: 'module' })
      await ask({ kind: 'ready' })
      for (let step = 0; step < warmUps; step += 1) await ask({ kind: 'warmUp', step })
    },
    async layOut([nodes, edges, scopes, shape]) {
      // The pairs that `packed` made of the maps.
      const mapOf = (pairs: unknown) => new Map(pairs as [string, unknown][])
      const graph = { nodes: mapOf(nodes), edges: mapOf(edges), scopes: mapOf(scopes), shape }
      const begun = performance.now()
      const layout = await ask({ kind: 'layout', graph, simple: false })
      return { took: performance.now() - begun, simplified: layout?.simplified ?? false }
    },
    end: () => worker?.terminate(),
  }
  Object.assign(globalThis, { layoutProbe: probe })
}

async function workerAddress(page: Page): Promise<string> {
  const asked = page.waitForRequest(/layout\.worker/)
  await page.reload()
  return (await asked).url()
}

async function once(page: Page, graphs: readonly Graph[]): Promise<Answer> {
  return page.evaluate(async (all) => {
    await layoutProbe.begin()
    let answer: Answer = { took: 0, simplified: false }
    for (const graph of all) answer = await layoutProbe.layOut(graph)
    layoutProbe.end()
    return answer
  }, graphs.map(packed))
}

/** The time of the last of `graphs`, laid out one after the other by one worker. */
async function measured(page: Page, what: string, graphs: readonly Graph[], atMost: number): Promise<Figure> {
  const answers: Answer[] = []
  for (let run = 0; run < RUNS; run += 1) answers.push(await once(page, graphs))
  const simplified = answers.some((answer) => answer.simplified) ? ', simplified' : ''
  return {
    what: `${what}, median of ${RUNS}${simplified}`,
    value: Math.round(median(answers.map(({ took }) => took))),
    unit: 'ms',
    atMost,
  }
}

/** A Pass put behind a state in the middle that has a Next. */
function withInsert(text: string): string {
  const definition: { States: Record<string, JsonObject> } = JSON.parse(text)
  const names = Object.keys(definition.States)
  const name = names.slice(Math.floor(names.length / 2)).find((each) => definition.States[each]?.Next !== undefined)
  const before = name === undefined ? undefined : definition.States[name]
  if (name === undefined || before?.Next === undefined) throw new Error('There is no state to insert behind')
  definition.States.Inserted = { Type: 'Pass', Next: before.Next }
  definition.States[name] = { ...before, Next: 'Inserted' }
  return JSON.stringify(definition)
}

export const bench: Bench = {
  title: 'Layout: the worker of the built site, in Chromium',
  async run(setting) {
    if (setting.shared === null) throw new Error('The large machines are in the reference data, which is not there')
    const folder = join(setting.shared, 'corpus', 'synthetic')
    const text = (name: string) => readFileSync(join(folder, `${name}.asl.json`), 'utf8')
    const { page, address, close } = await openSite(setting)
    await page.goto(address)
    await page.evaluate(install, [await workerAddress(page), WARM_UPS.at(-1)?.until ?? 0] as const)
    const mixed = graphOf(text('mixed-1000'))
    const inserted = graphOf(withInsert(text('mixed-1000')))
    const figures = [
      await measured(page, 'mixed-50, worker warm, memory empty', [graphOf(text('mixed-50'))], 100),
      await measured(page, 'mixed-200, worker warm, memory empty', [graphOf(text('mixed-200'))], 400),
      await measured(page, 'mixed-1000, worker warm, memory empty', [mixed], 1000),
      await measured(page, 'one state inserted into mixed-1000', [mixed, inserted], 200),
      await measured(page, 'dense-200', [graphOf(text('dense-200'))], GIVEN_UP_AFTER),
    ]
    await close()
    return figures
  },
}
