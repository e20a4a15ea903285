// From the address to a canvas that can be used: a visitor's first load, caches empty, with a workflow of forty states.
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import type { Bench, BenchSetting } from './Bench'
import { dropDefinition, launch, median } from './openSite'

const RUNS = 5
const STATES = 40

/** Forty states with some of everything: choices, a catch, a container. */
function fortyStates(): string {
  const states = Array.from({ length: STATES - 2 }, (_, index): [string, unknown] => {
    const next = index + 1 < STATES - 2 ? `Step ${index + 1}` : 'Both'
    if (index % 6 === 3) {
      const skip = `Step ${Math.min(index + 3, STATES - 3)}`
      return [`Step ${index}`, { Type: 'Choice', Choices: [{ Variable: '$.n', NumericGreaterThan: index, Next: skip }], Default: next }]
    }
    if (index % 6 === 5) return [`Step ${index}`, { Type: 'Wait', Seconds: 5, Next: next }]
    return [
      `Step ${index}`,
      { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: { FunctionName: `f${index}` }, Next: next },
    ]
  })
  const branch = { StartAt: 'Inside', States: { Inside: { Type: 'Pass', End: true } } }
  const both = { Type: 'Parallel', Branches: [branch, { StartAt: 'Beside', States: { Beside: { Type: 'Pass', End: true } } }], End: true }
  return JSON.stringify({ StartAt: 'Step 0', States: { ...Object.fromEntries(states), Both: both } }, null, 2)
}

interface Load {
  readonly ready: number
  readonly scriptBytes: number
}

/** Waits for the forty states in their final layout, then gives the milliseconds since the navigation began. */
async function readyAfter(page: Page, address: string): Promise<number> {
  await page.goto(address)
  return page.evaluate(
    (states) =>
      new Promise<number>((resolve) => {
        const isReady = () =>
          document.querySelectorAll('[data-node] [data-handle], [data-node][data-handle]').length >= states &&
          !document.querySelector('footer')?.textContent?.includes('Laying out')
        const look = () => (isReady() ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look))
        look()
      }),
    STATES,
  )
}

/** A browser with empty caches but for the workflow, which is what was open last. */
async function load(setting: BenchSetting, address: string, text: string): Promise<Load> {
  const browser = await launch(setting)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const before = await context.newPage()
  await before.goto(address)
  await before.getByRole('region', { name: 'Canvas' }).waitFor()
  await dropDefinition(before, 'forty', text)
  await before.getByText('Saved', { exact: true }).waitFor()
  await before.close()

  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.clearBrowserCache')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  const ready = await readyAfter(page, address)
  const bodies = await Promise.all(scripts)
  const workers = await Promise.all(page.workers().map((worker) => worker.url()))
  await browser.close()
  void workers
  return { ready, scriptBytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) }
}

export const bench: Bench = {
  title: 'First load: a workflow of 40 states, caches empty',
  async run(setting) {
    const address = await setting.site()
    const text = fortyStates()
    const loads: Load[] = []
    for (let run = 0; run < RUNS; run += 1) loads.push(await load(setting, address, text))
    return [
      { what: `address to usable canvas, median of ${RUNS}`, value: Math.round(median(loads.map(({ ready }) => ready))), unit: 'ms', atMost: 1500 },
      { what: 'slowest of them', value: Math.round(Math.max(...loads.map(({ ready }) => ready))), unit: 'ms' },
      {
        what: 'script loaded by then, gzipped, workers apart',
        value: Math.round(median(loads.map(({ scriptBytes }) => scriptBytes)) / 1000),
        unit: 'KB',
        atMost: 250,
      },
    ]
  },
}
