// From a key in the code editor to the changed card on the canvas, in a definition of 500 nested states; and what the page's
// thread does meanwhile.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bench } from './Bench'
import { dropDefinition, median, openSite, quantile } from './openSite'

const KEYS = 'The quick brown fox jumps over a lazy dog and types on and on'
/** A fast typist: 100 words a minute. */
const BETWEEN_MS = 120

interface TypingProbe {
  /** Resolves to the milliseconds from the key to the paint that shows a card whose name holds `shown`. */
  waitFor(shown: string): Promise<number>
  /** Durations of tasks over 50 ms since `watch`. */
  readonly longTasks: number[]
}

declare const typingProbe: TypingProbe

/** Runs in the page. */
function watch(): void {
  let keyAt = 0
  const longTasks: number[] = []
  addEventListener('keydown', (event) => (keyAt = event.timeStamp), { capture: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration)
  }).observe({ type: 'longtask' })
  const isShown = (name: string) =>
    [...document.querySelectorAll('[data-node]')].some((card) => card.textContent?.includes(name))
  const probe: TypingProbe = {
    longTasks,
    waitFor: (shown) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isShown(shown)) return requestAnimationFrame(look)
          // What this frame changed is on the screen when the task after it begins.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - keyAt)
          return requestAnimationFrame(() => port2.postMessage(null))
        }
        requestAnimationFrame(look)
      }),
  }
  Object.assign(globalThis, { typingProbe: probe })
}

/** Puts the caret at the end of the last state's name in the code editor, its card in sight on the canvas. */
async function goToLastState(page: Page, text: string, name: string): Promise<void> {
  await page.getByRole('tree', { name: 'Outline' }).press('End')
  await page.getByRole('tab', { name: 'Split' }).click()
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page.getByRole('textbox', { name: 'Definition text' }).focus()
  const lines = text.split('\n')
  const line = lines.findLastIndex((each) => each.includes(`${JSON.stringify(name)}:`))
  await page.keyboard.press('Control+End')
  for (let up = lines.length - 1; up > line; up -= 1) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  const after = (lines[line] ?? '').length - (lines[line] ?? '').indexOf('":')
  for (let left = 0; left < after; left += 1) await page.keyboard.press('ArrowLeft')
}

/** Types one key and waits for its paint. */
async function typed(page: Page, key: string, shown: string): Promise<number> {
  const painted = page.evaluate((wanted) => typingProbe.waitFor(wanted), shown)
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  const took = await painted
  // The rhythm of typing is part of what is measured.
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, BETWEEN_MS - took)))
  return took
}

export const bench: Bench = {
  title: 'Typing: keystroke to painted graph at nested-500',
  async run(setting) {
    if (setting.shared === null) throw new Error('The large machines are in the reference data, which is not there')
    const text = readFileSync(join(setting.shared, 'corpus', 'synthetic', 'nested-500.asl.json'), 'utf8')
    const { page, address, close } = await openSite(setting)
    await page.goto(address)
    await page.getByRole('region', { name: 'Canvas' }).waitFor()
    await dropDefinition(page, 'nested-500', text)
    const name = Object.keys(JSON.parse(text).States).at(-1) ?? ''
    await goToLastState(page, text, name)
    await page.locator('[data-node]', { hasText: name }).first().waitFor()
    await page.evaluate(watch)

    const times: number[] = []
    let shown = name
    for (const key of KEYS) {
      shown += key
      times.push(await typed(page, key, shown))
    }
    const longTasks = await page.evaluate(() => typingProbe.longTasks)
    await close()
    const rounded = (value: number) => Math.round(value)
    return [
      {
        what: `keystroke to paint, p95 of ${times.length}`,
        value: rounded(quantile(times, 0.95)),
        unit: 'ms',
        atMost: 150,
      },
      { what: 'keystroke to paint, median', value: rounded(median(times)), unit: 'ms' },
      { what: 'keystroke to paint, worst', value: rounded(Math.max(...times)), unit: 'ms' },
      {
        what: 'longest task on the page while typing',
        value: rounded(Math.max(0, ...longTasks)),
        unit: 'ms',
        atMost: 50,
      },
      { what: 'tasks over 50 ms while typing', value: longTasks.length, unit: '', atMost: 0 },
    ]
  },
}
