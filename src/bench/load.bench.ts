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
      return [
        `Step ${index}`,
        { Type: 'Choice', Choices: [{ Variable: '$.n', NumericGreaterThan: index, Next: skip }], Default: next },
      ]
    }
    if (index % 6 === 5) return [`Step ${index}`, { Type: 'Wait', Seconds: 5, Next: next }]
    return [
      `Step ${index}`,
      {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: { FunctionName: `f${index}` },
        Next: next,
      },
    ]
  })
  const branch = { StartAt: 'Inside', States: { Inside: { Type: 'Pass', End: true } } }
  const both = {
    Type: 'Parallel',
    Branches: [branch, { StartAt: 'Beside', States: { Beside: { Type: 'Pass', End: true } } }],
    End: true,
  }
  return JSON.stringify({ StartAt: 'Step 0', States: { ...Object.fromEntries(states), Both: both } }, null, 2)
}

interface Load {
  readonly ready: number
  /** Bytes of script, gzipped: what index.html asks for, and all that came before the canvas was usable. */
  readonly named: number
  readonly all: number
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
        const look = () =>
          isReady() ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look)
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
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts: { readonly url: string; readonly body: Promise<Buffer> }[] = []
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script'
    if (isScript && !/worker/.test(response.url())) scripts.push({ url: response.url(), body: response.body() })
  })
  const ready = await readyAfter(page, address)
  const named = await namedScripts(page)
  const sizes = await Promise.all(
    scripts.map(async ({ url, body }) => ({ url, size: gzipSync(await body, { level: 9 }).length })),
  )
  await browser.close()
  const sum = (all: typeof sizes) => all.reduce((total, { size }) => total + size, 0)
  return { ready, named: sum(sizes.filter(({ url }) => named.includes(url))), all: sum(sizes) }
}

/** Addresses of the scripts that the page's own HTML asks for; all others are loaded on demand. */
async function namedScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const html = await (await fetch(location.href)).text()
    const elements = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelectorAll('script[src], link[rel="modulepreload"]')
    return [...elements].map(
      (element) => new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', location.href).href,
    )
  })
}

export const bench: Bench = {
  title: 'First load: a workflow of 40 states, caches empty',
  async run(setting) {
    const address = await setting.site()
    const text = fortyStates()
    const loads: Load[] = []
    for (let run = 0; run < RUNS; run += 1) loads.push(await load(setting, address, text))
    const times = loads.map(({ ready }) => ready)
    return [
      {
        what: `address to usable canvas, median of ${RUNS}`,
        value: Math.round(median(times)),
        unit: 'ms',
        atMost: 1500,
      },
      { what: 'slowest of them', value: Math.round(Math.max(...times)), unit: 'ms' },
      {
        what: 'script of the first load, gzipped, before what comes on demand',
        value: kilobytes(loads.map(({ named }) => named)),
        unit: 'KB',
        atMost: 232,
      },
      {
        what: 'all script loaded by then, gzipped, workers apart',
        value: kilobytes(loads.map(({ all }) => all)),
        unit: 'KB',
      },
    ]
  },
}

const kilobytes = (sizes: readonly number[]) => Math.round(median(sizes) / 100) / 10
