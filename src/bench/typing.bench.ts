// From a key in the code editor to the changed card on the canvas and to the list of problems, in a definition of 500 nested
// states; and what the page's thread does meanwhile.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bench } from './Bench'
import { dropDefinition, median, openSite, quantile } from './openSite'

const KEYS = 'The quick brown fox jumps over a lazy dog and types on and on'
/** How often that is typed: about a minute of work. The engine compiles what runs often meanwhile. */
const ROUNDS = 6
/** A fast typist: 100 words a minute. */
const BETWEEN_MS = 120

interface TypingProbe {
  /** Resolves to the milliseconds from the key to the paint that shows a card whose name holds `shown`. */
  waitFor(shown: string): Promise<number>
  /** Milliseconds from each key to the paint of problems that know of it, or of a later one. */
  readonly problems: () => readonly number[]
  /** Keys do not count while it rests, and what is not listed yet does not any more. */
  rest(resting: boolean): void
  /** Durations of tasks over 50 ms since `watch`. */
  readonly longTasks: number[]
}

declare const typingProbe: TypingProbe

/** Runs in the page. */
function watch(): void {
  let keyAt = 0
  let name = ''
  let isResting = false
  /** When the key came that made each name, until the problems know of it. */
  const unknown = new Map<string, number>()
  const listed: number[] = []
  const longTasks: number[] = []
  const onKey = (event: Event): void => {
    if (isResting) return
    keyAt = event.timeStamp
    unknown.set(name, keyAt)
  }
  // What a frame changed is on the screen when the task after it begins.
  const afterPaint = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    requestAnimationFrame(() => port2.postMessage(null))
  }
  const list = document.querySelector('[role="listbox"][aria-label="Problems"]')
  const lookAtProblems = (): void => {
    const words = list?.textContent ?? ''
    for (const [made, at] of unknown) {
      if (!words.includes(`"${made}`)) continue
      unknown.delete(made)
      afterPaint(() => listed.push(performance.now() - at))
    }
  }
  const isShown = () => [...document.querySelectorAll('[data-node]')].some((card) => card.textContent?.includes(name))
  const probe: TypingProbe = {
    longTasks,
    problems: () => listed,
    rest(resting) {
      isResting = resting
      unknown.clear()
    },
    waitFor: (shown) =>
      new Promise((resolve) => {
        name = shown
        const look = (): void => {
          if (isShown()) afterPaint(() => resolve(performance.now() - keyAt))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  }
  addEventListener('keydown', onKey, { capture: true })
  if (list) new MutationObserver(lookAtProblems).observe(list, { subtree: true, childList: true, characterData: true })
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longTasks.push(duration)
  }).observe({ type: 'longtask' })
  Object.assign(globalThis, { typingProbe: probe })
}

/** Puts the caret at the end of the last state's name in the code editor, its card in sight on the canvas. */
async function goToLastState(page: Page, text: string, name: string): Promise<void> {
  await page.getByRole('tree', { name: 'Outline' }).press('End')
  await page.getByRole('tab', { name: 'Split' }).click()
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await goToEndOfName(page, text, name)
}

/** Puts the caret behind the name of a state, or behind what was typed there already. */
async function goToEndOfName(page: Page, text: string, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Definition text' }).focus()
  const lines = text.split('\n')
  const line = lines.findLastIndex((each) => each.includes(`${JSON.stringify(name)}:`))
  await page.keyboard.press('Control+End')
  for (let up = lines.length - 1; up > line; up -= 1) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  const after = (lines[line] ?? '').length - (lines[line] ?? '').indexOf('":')
  for (let left = 0; left < after; left += 1) await page.keyboard.press('ArrowLeft')
}

/** The first key of the new name makes the problems that later ones are read from; the list of them is opened. */
async function makeProblems(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  const list = page.getByRole('listbox', { name: 'Problems' })
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await list.getByRole('option').first().waitFor()
  // The list shows the rows in view; the problem of the last state is its last.
  await list.focus()
  await page.keyboard.press('End')
  await list.getByText('is not reachable').waitFor()
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

/** Removes what was typed: the name stays as short as names are. */
async function takeBack(page: Page, typed: string, shown: string): Promise<void> {
  await page.evaluate(() => typingProbe.rest(true))
  for (const _ of typed) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Delete')
  await page.locator('[data-node]', { hasText: shown + typed }).waitFor({ state: 'detached' })
  await page.evaluate(() => typingProbe.rest(false))
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
    const [first = '', ...round] = KEYS
    await makeProblems(page, first)
    await goToEndOfName(page, text, name)
    await page.evaluate(watch)

    const times: number[] = []
    for (let done = 0; done < ROUNDS; done += 1) {
      let shown = name + first
      for (const key of round) {
        shown += key
        times.push(await typed(page, key, shown))
      }
      await takeBack(page, round.join(''), name + first)
    }
    const longTasks = await page.evaluate(() => typingProbe.longTasks)
    const problems = await page.evaluate(() => typingProbe.problems())
    await close()
    const rounded = (value: number) => Math.round(value)
    return [
      {
        what: `keystroke to paint, p95 of ${times.length}`,
        value: rounded(quantile(times, 0.95)),
        unit: 'ms',
        atMost: 100,
      },
      { what: 'keystroke to paint, median', value: rounded(median(times)), unit: 'ms' },
      { what: 'keystroke to paint, worst', value: rounded(Math.max(...times)), unit: 'ms' },
      {
        what: `keystroke to paint, p95 of the first ${round.length}`,
        value: rounded(quantile(times.slice(0, round.length), 0.95)),
        unit: 'ms',
        atMost: 100,
      },
      {
        what: `keystroke to the list of problems, p95 of ${problems.length}`,
        value: rounded(quantile(problems, 0.95)),
        unit: 'ms',
        atMost: 100,
      },
      { what: 'keystroke to the list of problems, median', value: rounded(median(problems)), unit: 'ms' },
      {
        what: `keystroke to the list of problems, p95 of the first ${round.length}`,
        value: rounded(quantile(problems.slice(0, round.length), 0.95)),
        unit: 'ms',
        atMost: 100,
      },
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
