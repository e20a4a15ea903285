// What people do by mistake or by malice: each gets a clear message, nothing hangs, nothing is lost.
import { expect, test } from './fixtures/test'
import { StudioPage } from './pages/StudioPage'

const definition = (states: Record<string, unknown>, startAt: string) =>
  JSON.stringify({ StartAt: startAt, States: states })

test('a file that is no JSON opens as it is, and says in which line', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  const text = '{\n  "StartAt": "A",\n  "States": {\n    "A": { "Type" "Pass" }\n  }\n}\n'
  await studio.openFile({ name: 'broken.asl.json', text })
  await expect(studio.name).toHaveValue('broken')
  await expect(studio.canvas.getByRole('status').filter({ hasText: 'Line 4' })).toBeVisible()
  expect((await studio.download('Download definition')).bytes.toString('utf8')).toBe(text)
})

test('a file that is no text at all does no harm', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'noise.json', text: '\u0000\u0001\u0002 PNG \uFFFD'.repeat(500) })
  await expect(studio.name).toHaveValue('noise')
  await expect(studio.canvas.getByRole('status').filter({ hasText: 'Line 1' })).toBeVisible()
})

test('a file of 5 MB is refused with a reason, and the present workflow stays', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('hello')
  await studio.openFile({
    name: 'huge.json',
    text: definition({ A: { Type: 'Pass', Comment: 'x'.repeat(5 * 1024 * 1024), End: true } }, 'A'),
  })
  await expect(studio.notifications).toContainText('huge.json')
  await expect(studio.notifications).toContainText('5.0 MB')
  await expect(studio.name).toHaveValue('hello')
  await expect(studio.node('Compose greeting')).toBeVisible()
})

const oddNames = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '"quoted" & \\slashed',
  '1',
  '𝒰𝓃𝒾 ✓',
  ' ',
]

test('states with odd names are drawn, listed, edited and run like any other', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const text = `{"StartAt":${JSON.stringify(oddNames[0])},"States":{${oddNames
    .map((name, index) => {
      const next = oddNames[index + 1]
      return `${JSON.stringify(name)}:{"Type":"Pass",${next === undefined ? '"End":true' : `"Next":${JSON.stringify(next)}`}}`
    })
    .join(',')}}}`
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'odd.asl.json', text })
  await expect(studio.stateNodes()).toHaveCount(oddNames.length)
  await studio.outline.show()
  await expect(studio.outline.rows()).toHaveCount(oddNames.length)
  await studio.node('<img src=x onerror=alert(1)>').click()
  await studio.setSpeed('Instant')
  await studio.run()
  await studio.expectRunStatus('Succeeded')
  await expect(studio.outline.row('__proto__')).toContainText('Succeeded')
  expect((await studio.download('Download definition')).bytes.toString('utf8')).toBe(text)
  expect(await page.locator('img').count()).toBe(0)
  expect(dialogs).toEqual([])
})

test('a loop without end stops at 25,000 events with the error AWS gives, and the page stays usable', async ({
  page,
}) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({
    name: 'forever.asl.json',
    text: definition({ Round: { Type: 'Pass', Next: 'Again' }, Again: { Type: 'Pass', Next: 'Round' } }, 'Round'),
  })
  await studio.outline.show()
  await studio.setSpeed('Instant')
  // The longest the page is deaf while the run goes on.
  await page.evaluate(() => {
    const longest = { value: 0 }
    Object.assign(globalThis, { longestTask: longest })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest.value = Math.max(longest.value, entry.duration)
    }).observe({ type: 'longtask' })
  })
  await studio.run()
  await studio.expectRunStatus('Failed')
  await expect(studio.region('Execution')).toContainText('States.Runtime')
  await expect(studio.region('Execution')).toContainText(/25[,. ]?000/)
  // Set above.
  const longest = await page.evaluate(
    () => (globalThis as unknown as { longestTask: { value: number } }).longestTask.value,
  )
  expect(longest).toBeLessThan(500)
  await studio.tab('Problems').click()
  await expect(studio.region('Problems')).toBeVisible()
})

test('an input over 256 KiB is refused with the limit', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('hello')
  await studio.tab('Execution').click()
  const input = studio.region('Execution').getByRole('textbox', { name: /input/i }).first()
  await input.fill(JSON.stringify({ name: 'x'.repeat(256 * 1024) }))
  await studio.run()
  await expect(studio.region('Execution')).toContainText(/256 ?Ki?B|262[,. ]?144/)
})

test('an input that is no JSON is refused with a reason', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('hello')
  await studio.tab('Execution').click()
  await studio.region('Execution').getByRole('textbox', { name: /input/i }).first().fill('{"name": Ada}')
  await studio.run()
  await expect(studio.region('Execution')).toContainText(/JSON/)
})

test('a machine without states says so instead of running', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'none.asl.json', text: '{"StartAt":"A","States":{}}' })
  await expect(page.getByText('Start your workflow')).toBeVisible()
  await studio.run()
  await expect(studio.region('Execution')).toContainText(/no states|states/i)
})

for (const { what, text } of [
  { what: 'prose', text: 'Please book a flight.' },
  { what: 'a list', text: '[1, 2, 3]' },
  { what: 'an object that is no machine', text: '{"hello": "world"}' },
  { what: 'half a machine', text: '{"StartAt": "A", "States": {' },
]) {
  test(`pasting ${what} is answered in the dialog, and what was typed stays`, async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('hello')
    await studio.pasteDefinition(text)
    const dialog = studio.dialog('Paste definition')
    await expect(dialog.getByText(/^What you pasted/)).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: 'Definition' })).toHaveValue(text)
    await page.keyboard.press('Escape')
    await expect(studio.node('Compose greeting')).toBeVisible()
  })
}

test('pasting something that is no ASL onto the canvas changes nothing and says why', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('hello')
  await studio.node('Compose greeting').click()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Please book a flight.')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    )
  })
  await expect(studio.notifications).toContainText('What you pasted is not ASL')
  await expect(studio.button('Undo')).toBeDisabled()
})

test('what fails unseen is told, and what was called off is not', async ({ page, watch }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('hello')
  watch.allow(/no such luck/)
  await page.evaluate(() => {
    // As the code editor calls off what it asked for.
    void Promise.reject(Object.assign(new Error('Canceled'), { name: 'Canceled' }))
    void Promise.reject(new Error('no such luck'))
  })
  await expect(page.getByText('no such luck')).toBeVisible()
  await expect(page.getByText('Canceled')).toHaveCount(0)
})
