// Workflows in and out: new, gallery, paste, files, downloads, and what survives a reload or a crash.
import { expect, test } from './fixtures/test'
import { StudioPage } from './pages/StudioPage'

const small =
  '{"StartAt":"Pay","States":{ "Pay" : {"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Next":"Ship" },\n  "Ship":{"Type":"Succeed"}}}'

test('a new workflow has the name it was given and is empty', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('hello')
  await studio.newWorkflow('invoices')
  await expect(studio.stateCount(0)).toBeVisible()
  await expect(page.getByText('Start your workflow')).toBeVisible()
})

test('a name that cannot be one is refused with a reason', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.chooseFileEntry('New workflow')
  const dialog = studio.dialog('New workflow')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('   ')
  await expect(dialog.getByRole('button', { name: 'Create' })).toBeDisabled()
})

test('the gallery shows six examples and runs one in a click', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.button('Start from an example').click()
  const gallery = studio.dialog('Workflows and examples')
  await expect(gallery.getByRole('button', { name: /^Open and run / })).toHaveCount(6)

  await gallery.getByRole('button', { name: 'Open and run Hello' }).click()
  await expect(studio.name).toHaveValue('hello')
  await studio.expectRunStatus('Succeeded')
})

test('what is opened from the gallery is found there again, with the work done on it', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'pay.asl.json', text: small })
  await expect(studio.name).toHaveValue('pay')
  await studio.newWorkflow('another')

  await studio.chooseFileEntry('Workflows and examples')
  await studio.dialog('Workflows and examples').getByRole('button', { name: 'Open pay', exact: true }).click()
  await expect(studio.name).toHaveValue('pay')
  await expect(studio.node('Ship')).toBeVisible()
})

test('a deleted workflow comes back with Undo', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'pay.asl.json', text: small })
  await studio.newWorkflow('another')
  await studio.chooseFileEntry('Workflows and examples')
  const gallery = studio.dialog('Workflows and examples')
  await gallery.getByRole('button', { name: 'Delete pay' }).click()
  await expect(gallery.getByRole('button', { name: 'Delete pay' })).toBeHidden()
  await page.keyboard.press('Escape')
  await studio.notifications.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => studio.savedNames()).toContain('pay')
})

test.describe('pasting a definition', () => {
  for (const { what, text, states } of [
    { what: 'a machine', text: small, states: 2 },
    {
      what: 'states by name without braces',
      text: '"A": {"Type":"Pass","Next":"B"}, "B": {"Type":"Succeed"}',
      states: 2,
    },
    { what: 'one bare state', text: '{"Type":"Wait","Seconds":3,"End":true}', states: 1 },
  ]) {
    test(`${what} opens as a workflow`, async ({ page }) => {
      const studio = new StudioPage(page)
      await studio.goto()
      await studio.pasteDefinition(text)
      await expect(studio.dialog('Paste definition')).toBeHidden()
      await expect(studio.stateNodes()).toHaveCount(states)
    })
  }
})

test('a file is opened by the chooser, and by dropping it', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'pay.asl.json', text: small })
  await expect(studio.name).toHaveValue('pay')
  await expect(studio.stateNodes()).toHaveCount(2)

  await studio.dropFile({ name: 'three.json', text: '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}' })
  await expect(studio.name).toHaveValue('three')
  await expect(studio.stateNodes()).toHaveCount(1)
})

test('opening a file saves the present workflow first', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.newWorkflow('half-done')
  await page.getByRole('button', { name: 'Add first state' }).click()
  await page.getByRole('combobox', { name: 'Search states and actions' }).fill('wait')
  await page.keyboard.press('Enter')
  await expect(studio.stateCount(1)).toBeVisible()

  // At once: before autosave's half second is over.
  await studio.dropFile({ name: 'pay.asl.json', text: small })
  await expect(studio.name).toHaveValue('pay')
  await studio.chooseFileEntry('Workflows and examples')
  await studio.dialog('Workflows and examples').getByRole('button', { name: 'Open half-done', exact: true }).click()
  await expect(studio.name).toHaveValue('half-done')
  await expect(studio.stateCount(1)).toBeVisible()
})

test.describe('downloads', () => {
  for (const { what, text } of [
    { what: 'odd spaces', text: small },
    { what: 'CRLF', text: small.replaceAll('\n', '\r\n') },
    { what: 'a byte order mark and CRLF', text: `\uFEFF${small.replaceAll('\n', '\r\n')}\r\n` },
    {
      what: 'comments and placeholders',
      text: '{ // start\n"StartAt": "${First}", "States": {"${First}": {"Type": "Wait", "Seconds": ${Delay}, "End": true}}}',
    },
  ]) {
    test(`a definition with ${what} comes back byte for byte`, async ({ page }) => {
      const studio = new StudioPage(page)
      await studio.goto()
      await studio.openFile({ name: 'given.asl.json', text })
      await expect(studio.name).toHaveValue('given')
      const { name, bytes } = await studio.download('Download definition')
      expect(name).toBe('given.asl.json')
      expect(bytes.equals(Buffer.from(text, 'utf8'))).toBe(true)
    })
  }

  test('the picture is an SVG of its own with every name in it', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('payment')
    await studio.outline.show()
    const names = await studio
      .stateNodes()
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''))
    const { name, bytes } = await studio.download('Download picture')
    expect(name).toBe('payment.svg')
    const svg = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml')
      return {
        root: read.documentElement.localName,
        errors: read.getElementsByTagName('parsererror').length,
        text: read.documentElement.textContent ?? '',
        outside: [...read.querySelectorAll('[href]')].map((element) => element.getAttribute('href')),
        scripts: read.querySelectorAll('script, foreignObject').length,
      }
    }, bytes.toString('utf8'))
    expect(svg).toMatchObject({ root: 'svg', errors: 0, outside: [], scripts: 0 })
    for (const label of names) expect(svg.text).toContain(label.split(', ')[0])
  })

  test('Copy definition puts the text on the clipboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const studio = new StudioPage(page)
    await studio.goto()
    await studio.openFile({ name: 'pay.asl.json', text: small })
    await studio.chooseFileEntry('Copy definition')
    await expect(studio.notifications).toContainText('copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(small)
  })
})

test.describe('what is saved as you go', () => {
  test('is there after a reload, with nothing to undo', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.goto()
    await studio.openFile({ name: 'pay.asl.json', text: small })
    await studio.node('Ship').click()
    await page.keyboard.press('Delete')
    await expect(studio.stateCount(1)).toBeVisible()
    await studio.expectSaved()

    await page.reload()
    await expect(studio.name).toHaveValue('pay')
    await expect(studio.stateNodes()).toHaveCount(1)
    await expect(studio.button('Undo')).toBeDisabled()
    await studio.canvas.click({ position: { x: 20, y: 20 } })
    await page.keyboard.press('Control+z')
    await expect(studio.stateCount(1)).toBeVisible()
  })

  test('is there after a crash', async ({ page, context }) => {
    const studio = new StudioPage(page)
    await studio.goto()
    await studio.openFile({ name: 'pay.asl.json', text: small })
    await studio.node('Ship').click()
    await page.keyboard.press('Delete')
    await expect(studio.stateCount(1)).toBeVisible()
    await studio.expectSaved()

    const crashing = await context.newCDPSession(page)
    // The page dies in the middle of the command, so that there is no answer to wait for.
    const gone = page.waitForEvent('crash')
    crashing.send('Page.crash').catch(() => undefined)
    await gone

    const again = new StudioPage(await context.newPage())
    await again.goto()
    await expect(again.name).toHaveValue('pay')
    await expect(again.stateNodes()).toHaveCount(1)
  })

  test('an example that was changed is there after a reload, changes included', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('hello')
    const before = await studio.stateNodes().count()
    await studio.stateNodes().last().click()
    await page.keyboard.press('Delete')
    await expect(studio.stateCount(before - 1)).toBeVisible()
    await studio.expectSaved()
    await page.reload()
    await expect(studio.stateCount(before - 1)).toBeVisible()
  })

  test('an example that was not changed is there after a reload', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.goto()
    await studio.button('Start from an example').click()
    await studio.dialog('Workflows and examples').getByRole('button', { name: 'Open Hello' }).click()
    await expect(studio.name).toHaveValue('hello')
    await page.reload()
    await expect(studio.name).toHaveValue('hello')
  })
})
