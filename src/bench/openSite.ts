// A page of the built site for the benchmarks that measure in Chromium, and what they all do with it.
import { type Browser, chromium, type Page } from '@playwright/test'
import type { BenchSetting } from './Bench'

export interface OpenSite {
  readonly page: Page
  readonly address: string
  readonly close: () => Promise<void>
}

/** Starts a browser with one page of 1440 x 900. The page is blank: the benchmark decides when it loads what. */
export async function openSite(setting: BenchSetting): Promise<OpenSite> {
  const address = await setting.site()
  const browser = await launch(setting)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  return { page, address, close: () => browser.close() }
}

/** A browser of its own, for what must begin with empty caches. */
export async function launch(setting: BenchSetting): Promise<Browser> {
  const { executablePath, args } = await setting.browser()
  return chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [...args] })
}

/** Hands a definition to the page as a dropped file, and waits until it stands in its final layout. */
export async function dropDefinition(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], fileName, { type: 'application/json' }))
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    },
    [`${name}.asl.json`, text] as const,
  )
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('input[aria-label="Workflow name"]')?.value === wanted,
    name,
  )
  await page.waitForFunction(() => !document.querySelector('footer')?.textContent?.includes('Laying out'))
}

/** The middle one of the values; 0 of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that the share `q` of all values does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * q) - 1))] ?? 0
}
