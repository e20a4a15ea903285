// What moves the view by itself, and what does not: the room changes, a run goes on, somebody's own hand.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/test'
import { CanvasPage } from './pages/CanvasPage'

/** A chain of states, more than fit into the window at a zoom at which one works. */
const chain = (length: number) => ({
  StartAt: 'State 1',
  States: Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `State ${index + 1}`,
      {
        Type: 'Wait',
        Seconds: 1,
        ...(index + 1 < length ? { Next: `State ${index + 2}` } : { End: true }),
      },
    ]),
  ),
})

async function isInside(what: Locator, room: Locator): Promise<boolean> {
  const [inner, outer] = await Promise.all([what.boundingBox(), room.boundingBox()])
  if (!inner || !outer) return false
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

const zoomOf = (page: Page) => page.getByRole('region', { name: 'Canvas' }).getByText(/^\d+ %$/)

test('what was fitted is fitted again when the room changes', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.studio.gotoExample('order')
  const { canvas: room } = canvas.studio
  const inView = async () =>
    (await isInside(canvas.node('Validate order'), room)) && isInside(canvas.node('Order complete'), room)
  await expect.poll(inView).toBe(true)
  const before = await zoomOf(page).textContent()

  await canvas.studio.tab('Execution').click()
  await expect.poll(inView).toBe(true)
  await expect(zoomOf(page)).not.toHaveText(before ?? '')
  await page.setViewportSize({ width: 1100, height: 620 })
  await expect.poll(inView).toBe(true)
  await page.setViewportSize({ width: 1440, height: 900 })
  await canvas.studio.button('Close dock').click()
  await expect.poll(inView).toBe(true)
  await expect(zoomOf(page)).toHaveText(before ?? '')
})

test('what somebody has zoomed keeps its zoom and its middle when the room changes', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.studio.gotoExample('order')
  await canvas.node('Take payment').click()
  await page.keyboard.press('ControlOrMeta+0')
  await page.keyboard.press('Shift+2')
  await expect(zoomOf(page)).toHaveText('100 %')
  const middle = async () => {
    const [node, room] = await Promise.all([
      canvas.node('Take payment').boundingBox(),
      canvas.studio.canvas.boundingBox(),
    ])
    if (!node || !room) return null
    return Math.round(node.y + node.height / 2 - room.y - room.height / 2)
  }
  await expect.poll(middle).toBe(0)

  await canvas.studio.tab('Execution').click()
  await expect(page.getByRole('tabpanel', { name: 'Execution' })).toBeVisible()
  await expect.poll(async () => Math.abs((await middle()) ?? 99)).toBeLessThanOrEqual(1)
  await expect(zoomOf(page)).toHaveText('100 %')
})

test('a state that is added comes into view, wherever the drawing ends', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.studio.goto()
  await canvas.studio.newWorkflow('Long')
  await canvas.studio.button('Add first state').click()
  await page.keyboard.type('wait')
  await page.keyboard.press('Enter')
  await expect(canvas.node('Wait')).toBeFocused()
  for (let number = 2; number <= 7; number += 1) {
    await page.keyboard.press('a')
    await expect(canvas.quickAdd()).toBeFocused()
    await page.keyboard.type('wait')
    await page.keyboard.press('Enter')
    await expect(canvas.node(`Wait (${number})`)).toBeFocused()
    await expect.poll(() => isInside(canvas.node(`Wait (${number})`), canvas.studio.canvas)).toBe(true)
  }
  await expect(zoomOf(page)).toHaveText('100 %')
})

test.describe('a run that is watched', () => {
  test('brings the state it is in into view', async ({ page }) => {
    const canvas = new CanvasPage(page)
    await canvas.open(chain(14))
    await canvas.node('State 1').click()
    await page.keyboard.press('ControlOrMeta+0')
    await expect(zoomOf(page)).toHaveText('100 %')
    expect(await isInside(canvas.node('State 14'), canvas.studio.canvas)).toBe(false)

    await canvas.studio.setSpeed('4×')
    await canvas.studio.run()
    await canvas.studio.expectRunStatus('Succeeded')
    await expect.poll(() => isInside(canvas.node('State 14'), canvas.studio.canvas)).toBe(true)
    await expect(zoomOf(page)).toHaveText('100 %')
  })

  test('leaves the view alone once somebody has moved it', async ({ page }) => {
    const canvas = new CanvasPage(page)
    await canvas.open(chain(14))
    await canvas.node('State 1').click()
    await page.keyboard.press('ControlOrMeta+0')
    await canvas.studio.setSpeed('4×')
    await canvas.studio.run()
    await canvas.studio.expectRunStatus('In Progress')
    const room = await canvas.studio.canvas.boundingBox()
    if (!room) throw new Error('no canvas')
    await page.mouse.move(room.x + 60, room.y + 200)
    await page.mouse.wheel(0, -40)
    const place = async () => (await canvas.node('State 1').boundingBox())?.y
    const after = await place()
    await canvas.studio.expectRunStatus('Succeeded')
    expect(await isInside(canvas.node('State 14'), canvas.studio.canvas)).toBe(false)
    expect(Math.abs(((await place()) ?? 0) - (after ?? 0))).toBeLessThan(60)
  })
})

test('the overview moves the view by hand and by the wheel, and selects nothing away', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(chain(40))
  const { canvas: room } = canvas.studio
  const overview = room.getByRole('img', { name: 'Overview' })
  await canvas.node('State 1').click()
  await page.keyboard.press('Control+0')
  await expect(zoomOf(page)).toHaveText('100 %')
  const at = async () => (await canvas.node('State 20').boundingBox())?.y ?? 0
  const before = await at()
  const box = await overview.boundingBox()
  if (!box) throw new Error('no overview')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }

  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x, middle.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect.poll(at).toBeLessThan(before - 200)
  await canvas.expectSelected('State 1')

  await page.mouse.wheel(0, -500)
  await expect(zoomOf(page)).not.toHaveText('100 %')
})
