// What is drawn can be read and hit: far away, in a low window, beside a run.
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures/test'
import { CanvasPage } from './pages/CanvasPage'
import { ExecutionPage } from './pages/ExecutionPage'

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function rectOf(what: Locator): Promise<Rect> {
  const rect = await what.boundingBox()
  if (!rect) throw new Error('not on the screen')
  return rect
}

const touches = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('the open dock leaves most of the room to a workflow whose pills can still be read', async ({ page }) => {
      const drawing = new CanvasPage(page)
      const { studio } = drawing
      await studio.gotoExample('order')
      await studio.tab('Execution').click()
      const canvas = await rectOf(studio.canvas)
      const dock = await rectOf(page.getByRole('tabpanel', { name: 'Execution' }))
      expect(canvas.height).toBeGreaterThan(2 * dock.height)
      for (const text of ['1. something is missing', '1. no items', 'on States.ALL']) {
        const words = await rectOf(drawing.pill(text))
        expect(words.height, text).toBeGreaterThan(9)
      }
    })
  })
}

test('a Map has its whole name beside the choice of an iteration', async ({ page }) => {
  const run = new ExecutionPage(page)
  await run.open('order')
  await run.runAtOnce()
  const { canvas } = new CanvasPage(page).studio
  await expect(canvas.getByRole('group', { name: 'Iterations of Check stock' })).toBeVisible()
  const title = canvas.getByText('Check stock', { exact: true })
  expect(await title.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('the “+” of the selected state touches no pill, however far away one is', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.studio.gotoExample('order')
  const pills = canvas.pill(/^(Default|\d\. .*|on .*)$/)
  await expect(pills).toHaveCount(5)
  for (const dock of ['closed', 'open']) {
    if (dock === 'open') await canvas.studio.tab('Execution').click()
    for (const name of ['Validate order', 'Check stock', 'All in stock?', 'Take payment']) {
      await canvas.node(name).click()
      const plus = await rectOf(canvas.studio.canvas.getByRole('button', { name: /^Add a state / }))
      for (const pill of await pills.all()) {
        const rect = await rectOf(pill.locator('..'))
        expect(touches(plus, rect), `${name} and ${await pill.textContent()}, dock ${dock}`).toBe(false)
      }
    }
  }
})
