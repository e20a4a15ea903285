// Editing on the canvas: with the pointer, with keys alone, and while the text is broken.
import { expect, test } from './fixtures/test'
import { CanvasPage } from './pages/CanvasPage'
import { checkAccess } from './pages/checkAccess'
import { DefinitionPage } from './pages/DefinitionPage'

const order = {
  StartAt: 'Check',
  States: {
    Check: {
      Type: 'Choice',
      Choices: [{ Variable: '$.amount', NumericGreaterThan: 100, Next: 'Pay' }],
      Default: 'Ship',
    },
    Pay: { Type: 'Pass', Comment: 'Charges the card', Next: 'Ship' },
    Ship: { Type: 'Pass', Next: 'Done' },
    Done: { Type: 'Succeed' },
  },
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a deleted state is re-linked, says so, and comes back', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.node('Pay').click()
  await page.keyboard.press('Delete')
  await canvas.expectNames(['Check', 'Ship', 'Done'])
  await canvas.expectLeadsTo('Check', 'Rules lead to: Ship.')
  await expect(canvas.node('Check')).toBeFocused()
  await expect(canvas.studio.notifications).toContainText('Deleted Pay and re-linked 1 transition')

  await canvas.studio.notifications.getByRole('button', { name: 'Undo' }).click()
  await canvas.expectNames(['Check', 'Pay', 'Ship', 'Done'])
  await canvas.expectLeadsTo('Check', 'Rules lead to: Pay.')
})

test('duplicate, copy, cut and paste', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.node('Pay').click()
  await page.keyboard.press('ControlOrMeta+d')
  await canvas.expectLeadsTo('Pay', 'Next: Pay (2).')
  await canvas.expectLeadsTo('Pay (2)', 'Next: Ship.')
  await expect(canvas.node('Pay (2)')).toBeFocused()

  await page.keyboard.press('ControlOrMeta+x')
  await canvas.expectNames(['Check', 'Pay', 'Ship', 'Done'])
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(text)).toMatchObject({ StartAt: 'Pay (2)', States: { 'Pay (2)': { Comment: 'Charges the card' } } })

  await canvas.node('Ship').click()
  await page.keyboard.press('ControlOrMeta+v')
  await canvas.expectLeadsTo('Ship', 'Next: Pay (2).')
  await canvas.expectLeadsTo('Pay (2)', 'Next: Done.')
})

test('Shift selects more than one, by click and by rectangle', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.node('Pay').click()
  await canvas.node('Ship').click({ modifiers: ['Shift'] })
  await canvas.expectSelected('Pay')
  await canvas.expectSelected('Ship')
  await page.keyboard.press('Escape')
  await expect(canvas.node('Pay')).toHaveAttribute('aria-pressed', 'false')

  const first = await canvas.node('Ship').boundingBox()
  const last = await canvas.node('Done').boundingBox()
  if (!first || !last) throw new Error('not on the screen')
  await page.keyboard.down('Shift')
  await page.mouse.move(first.x - 20, first.y + 10)
  await page.mouse.down()
  await page.mouse.move(last.x + 40, last.y + 20, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await canvas.expectSelected('Ship')
  await canvas.expectSelected('Done')
})

test('find goes from match to match and closes', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.node('Done').click()
  await page.keyboard.press('ControlOrMeta+f')
  await canvas.find().fill('pass')
  await canvas.expectSelected('Pay')
  await expect(canvas.studio.canvas.getByText('1 of 2')).toBeVisible()
  await page.keyboard.press('Enter')
  await canvas.expectSelected('Ship')
  await canvas.find().fill('charges')
  await canvas.expectSelected('Pay')
  await page.keyboard.press('Escape')
  await expect(canvas.find()).toBeHidden()
  await expect(canvas.node('Pay')).toBeFocused()
})

test('the canvas is one tab stop, and arrows follow the flow', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.node('Check').focus()
  for (const [key, name] of [
    ['ArrowDown', 'Ship'],
    ['ArrowDown', 'Done'],
    ['ArrowUp', 'Ship'],
    ['Home', 'Check'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(canvas.node(name)).toBeFocused()
    await canvas.expectSelected(name)
  }
  await page.keyboard.press('Tab')
  await expect(canvas.studio.stateNodes().and(page.locator(':focus'))).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(canvas.node('Check')).toBeFocused()
})

test('A adds a state by its name after the selected one', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.node('Pay').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('a')
  await expect(canvas.quickAdd()).toBeFocused()
  await page.keyboard.type('wait')
  await page.keyboard.press('Enter')
  await canvas.expectLeadsTo('Pay', 'Next: Wait.')
  await canvas.expectLeadsTo('Wait', 'Next: Ship.')
  await expect(canvas.node('Wait')).toBeFocused()
})

test('a state is dragged from the states browser onto a line; Escape takes it back', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.dragEntryAbove('Parallel', 'Done')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await canvas.expectNames(['Check', 'Pay', 'Ship', 'Done'])

  await canvas.dragEntryAbove('Wait', 'Done')
  await page.mouse.up()
  await canvas.expectLeadsTo('Ship', 'Next: Wait.')
  await canvas.expectLeadsTo('Wait', 'Next: Done.')
  await canvas.expectSelected('Wait')
})

test('dragging a card moves its state in the flow', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.dragStateAbove('Pay', 'Done')
  await page.mouse.up()
  await canvas.expectLeadsTo('Check', 'Rules lead to: Ship.')
  await canvas.expectLeadsTo('Ship', 'Next: Pay.')
  await canvas.expectLeadsTo('Pay', 'Next: Done.')
})

test('a state is moved by keyboard alone', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.choose('Pay', 'Move…')
  await expect(canvas.insertionPoint('Move Pay between Ship and Done')).toBeVisible()
  await canvas.insertionPoint('Move Pay between Ship and Done').focus()
  await page.keyboard.press('ArrowUp')
  await expect(canvas.insertionPoint('Move Pay between Ship and Done')).not.toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await canvas.expectLeadsTo('Ship', 'Next: Pay.')
  await expect(canvas.node('Pay')).toBeFocused()

  await canvas.choose('Pay', 'Move…')
  await page.keyboard.press('Escape')
  await expect(canvas.insertionPoint('Move Pay before Check')).toBeHidden()
  await expect(canvas.node('Pay')).toBeFocused()
})

test('a touched state keeps its place on the screen', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)

  await canvas.node('Ship').click()
  const before = await canvas.node('Ship').boundingBox()
  await page.keyboard.press('a')
  await page.keyboard.type('pass')
  await page.keyboard.press('Enter')
  await canvas.expectLeadsTo('Ship', 'Next: Pass.')
  await canvas.studio.waitForLayout()
  await expect
    .poll(async () => {
      const after = await canvas.node('Ship').boundingBox()
      return before && after ? [Math.round(after.x - before.x), Math.round(after.y - before.y)] : null
    })
    .toEqual([0, 0])
})

test('of a large workflow only what is near the view is drawn, also while its layout changes', async ({ page }) => {
  const count = 300
  const states = Array.from({ length: count }, (_, index) => [
    `S${index}`,
    index + 1 < count ? { Type: 'Pass', Next: `S${index + 1}` } : { Type: 'Succeed' },
  ])
  const canvas = new CanvasPage(page)
  await canvas.open({ StartAt: 'S0', States: Object.fromEntries(states) })
  await page.getByRole('tree', { name: 'Outline' }).press('Home')
  await expect(canvas.node('S2')).toBeVisible()

  const most = await canvas.mostDrawnDuring(async () => {
    await canvas.select('S1')
    await page.keyboard.press('Delete')
    await canvas.expectLeadsTo('S0', 'Next: S2.')
    await canvas.studio.waitForLayout()
    await expect(canvas.studio.stateCount(count - 1)).toBeVisible()
    await expect(canvas.node('S3')).toBeVisible()
  })
  expect(most).toBeLessThan(60)

  await page.getByRole('tree', { name: 'Outline' }).press('End')
  await expect(canvas.node(`S${count - 1}`)).toBeVisible()
  await canvas.expectLeadsTo(`S${count - 2}`, `Next: S${count - 1}.`)
})

test('an empty workflow says how to begin', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.studio.goto()
  await canvas.studio.newWorkflow('Fresh')

  await canvas.studio.button('Add first state').click()
  await page.keyboard.type('succeed')
  await page.keyboard.press('Enter')
  await canvas.expectNames(['Succeed'])
  await expect(canvas.studio.button('Add first state')).toBeHidden()
})

test('while the text is broken the canvas keeps the last valid version and leads to the error', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.open(order)
  const definition = new DefinitionPage(page)
  await definition.show()
  await definition.clickAfter('"StartAt": "Check"')
  await page.keyboard.type(' oops')

  const banner = canvas.studio.canvas.getByRole('status').filter({ hasText: 'Line 2' })
  await expect(banner).toContainText('The canvas shows the last valid version.')
  // Beside the text the canvas is narrow; what is said takes the width there is.
  expect((await banner.boundingBox())?.height).toBeLessThan(110)
  await canvas.expectNames(['Check', 'Pay', 'Ship', 'Done'])
  await banner.getByRole('button', { name: 'Go to error' }).click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(banner).toBeHidden()
})

test('nothing keeps anybody out', async ({ page }) => {
  const canvas = new CanvasPage(page)
  await canvas.studio.gotoExample('order')
  await checkAccess(page)
  await canvas.node('Check stock').click()
  await page.keyboard.press('a')
  await expect(canvas.quickAdd()).toBeFocused()
  await checkAccess(page)
})
