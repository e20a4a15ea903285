// The definition as text: typing, undo, selection both ways, broken text, with real keys in a real editor.
import { expect, test } from './fixtures/test'
import { DefinitionPage } from './pages/DefinitionPage'
import { StudioPage } from './pages/StudioPage'

const machine = `{
  "Comment": "",
  "StartAt": "Pay",
  "States": {
    "Pay": {
      "Type": "Pass",
      "Next": "Ship"
    },
    "Ship": {
      "Type": "Succeed"
    }
  }
}
`
const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

// Half a second between two keys ends a step of undo. On a busy machine keys come later than that: time goes slower.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance)
    performance.now = () => now() / 20
  })
})

async function open(studio: StudioPage, text = machine): Promise<DefinitionPage> {
  const definition = new DefinitionPage(studio.page)
  await studio.goto()
  await studio.dropFile({ name: 'order.asl.json', text })
  await definition.show()
  await expect.poll(() => definition.shownText()).toBe(text)
  return definition
}

test('typing changes the workflow, and the canvas changes the text', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)

  await definition.clickAfter('"Type": "Pass"')
  // Every quote is typed: whether the editor has closed it already or not, the text is the same.
  await page.keyboard.type(',\n"Comment": "Charges the card"')
  await definition.expectText(
    machine.replace('"Type": "Pass",', '"Type": "Pass",\n      "Comment": "Charges the card",'),
  )

  await studio.node('Pay').click()
  await page.keyboard.press('Delete')
  await expect.poll(() => definition.shownText()).not.toContain('Charges the card')
  expect(await definition.documentText()).toBe(await definition.shownText())
})

test('undo takes back what a person did in one go', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  const cases: readonly { readonly name: string; readonly steps: number; readonly act: () => Promise<void> }[] = [
    { name: 'twenty keys', steps: 1, act: () => page.keyboard.type('abcdefghijklmnopqrst') },
    {
      name: 'a caret move between',
      steps: 2,
      act: async () => {
        await page.keyboard.type('ab')
        await page.keyboard.press('ArrowLeft')
        await page.keyboard.type('cd')
      },
    },
    {
      name: 'typing, then deleting',
      steps: 2,
      act: async () => {
        await page.keyboard.type('abc')
        await definition.press('Backspace', 2)
      },
    },
    {
      name: 'several carets',
      steps: 1,
      act: async () => {
        await definition.press('Control+Alt+ArrowDown', 2)
        await page.keyboard.type('abcd')
      },
    },
  ]
  for (const { name, steps, act } of cases) {
    await definition.clickAfter('"Comment": "')
    await act()
    await page.keyboard.press('Escape')
    await expect.poll(() => definition.shownText(), name).not.toBe(machine)
    expect(await definition.undosUntil(machine), name).toBe(steps)
    expect(await definition.documentText(), name).toBe(machine)
  }
})

test('brackets and quotes that close themselves are part of the typing', async ({ page }) => {
  const text = '{\n  "Comment": "",\n  \n}\n'
  const definition = await open(new StudioPage(page), text)
  // What closes by itself does so from the moment on in which the editor has read the text, to its last line.
  await expect(definition.colours().filter({ hasText: /^\}$/ })).toBeVisible()
  await definition.focusStart()
  await definition.press('ArrowDown', 2)
  await definition.press('End')
  for (const [typed, shown] of [
    ['"k": {', '"k": {}'],
    ['"a": [', '"k": {"a": []}'],
    ['1', '"k": {"a": [1]}'],
  ] as const) {
    await page.keyboard.type(typed)
    await expect.poll(() => definition.shownText()).toBe(text.replace('  \n', `  ${shown}\n`))
  }
  await definition.expectText(text.replace('  \n', '  "k": {"a": [1]}\n'))
  expect(await definition.undosUntil(text)).toBe(1)
})

test('undo in the text takes back what was done on the canvas, and the other way round', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)

  await studio.node('Pay').click()
  await page.keyboard.press('Delete')
  await expect.poll(() => definition.shownText()).not.toContain('"Pay": {')
  await definition.box.focus()
  await page.keyboard.press('Control+Z')
  await definition.expectText(machine)

  await definition.clickAfter('"Comment": "')
  await page.keyboard.type('text')
  await studio.button('Undo').click()
  await definition.expectText(machine)
})

test('the find box keeps an undo of its own', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  await definition.clickAfter('"Comment": "')
  await page.keyboard.type('kept')
  await page.keyboard.press('Control+F')
  const find = definition.region.getByRole('textbox', { name: 'Find', exact: true })
  await find.pressSequentially('Ship')
  await page.keyboard.press('Control+Z')

  await expect(find).not.toHaveValue('Ship')
  expect(await definition.documentText()).toContain('"kept"')
})

test('an input method writes one step', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  const devtools = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await definition.clickAfter('"Comment": "')
  await compose('に')
  await compose('にほ')
  await page.keyboard.press('Control+Z')
  await devtools.send('Input.insertText', { text: '日本' })

  await definition.expectText(machine.replace('""', '"日本"'))
  expect(await definition.undosUntil(machine)).toBe(1)
})

test.describe('on Windows', () => {
  test.use({ userAgent: windows })

  test('Enter writes a line end without a carriage return', async ({ page }) => {
    const definition = await open(new StudioPage(page), '{}')
    await definition.focusStart()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await definition.expectText('{\n  \n}')
  })
})

test('a caret in a state selects it, and selecting a state shows its text', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)

  await definition.line('"Succeed"').click()
  await expect(studio.region('Inspector').getByRole('textbox', { name: 'Name' })).toHaveValue('Ship')

  await studio.node('Pay').click()
  await expect(studio.region('Inspector').getByRole('textbox', { name: 'Name' })).toHaveValue('Pay')
  await definition.box.focus()
  await page.keyboard.press('Control+C')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe('"Pay": {\n      "Type": "Pass",\n      "Next": "Ship"\n    }')
})

test('broken text says where, keeps the canvas and mends', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)
  await definition.clickAfter('"Next": "Ship"')
  await page.keyboard.type(' oops')

  await expect(definition.banner()).toContainText(/^Line 7: .*The canvas shows the last valid version\.$/)
  await expect(studio.node('Pay')).toBeVisible()
  await definition.focusStart()
  await definition.region.getByRole('button', { name: 'Go to error' }).click()
  await page.keyboard.press('Delete')
  await expect(definition.banner()).toBeHidden()
  await expect(studio.stateNodes()).toHaveCount(2)
  await definition.expectText(machine.replace('"Next": "Ship"', '"Next": "Ship" '))
})

test('the place in the text is kept while it is out of sight', async ({ page }) => {
  const studio = new StudioPage(page)
  const many = Array.from({ length: 80 }, (_, index) => `    "S${index}": { "Type": "Pass", "End": true }`).join(',\n')
  const text = `{\n  "StartAt": "S0",\n  "States": {\n${many}\n  }\n}\n`
  const definition = new DefinitionPage(page)
  await studio.goto()
  await studio.dropFile({ name: 'many.asl.json', text })
  await definition.show('Code')
  await definition.box.focus()
  await page.keyboard.press('Control+End')
  await expect(definition.line('"S79"')).toBeVisible()

  await page.getByRole('tab', { name: 'Design', exact: true }).click()
  await definition.show('Code')

  await expect(definition.line('"S79"')).toBeVisible()
  await expect(definition.line('"S0"')).toBeHidden()
})

test('the editor asks for one worker only', async ({ page }) => {
  await open(new StudioPage(page))
  const names = page.workers().map((worker) => worker.url().split('/').at(-1) ?? '')
  expect(names.filter((name) => /json/i.test(name))).toEqual([])
  await expect.poll(() => page.workers().filter((worker) => worker.url().includes('editor.worker')).length).toBe(1)
})

test('the text can be written before the editor is there, and without it', async ({ page, watch }) => {
  watch.allow(/createTextEditor|Failed to fetch dynamically imported module|ERR_FAILED/)
  await page.route(/createTextEditor/, (route) => route.abort())
  const studio = new StudioPage(page)
  const definition = new DefinitionPage(page)
  await studio.goto()
  await studio.dropFile({ name: 'order.asl.json', text: machine })
  await page.getByRole('tab', { name: 'Split', exact: true }).click()

  await expect(definition.box).toHaveValue(machine)
  await expect(definition.region.getByText('could not be loaded')).toBeVisible()
  const renamed = machine.replaceAll('Ship', 'Send')
  await definition.box.fill(renamed)
  await expect(studio.node('Send')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(definition.box).toHaveValue(machine)
})

test.describe('a finding that has a fix', () => {
  const lost = machine.replace(
    '"Ship": {',
    '"Lost": {\n      "Type": "Pass",\n      "Next": "Ship"\n    },\n    "Ship": {',
  )

  test('offers it at the caret, and it is one step that can be undone', async ({ page }) => {
    const studio = new StudioPage(page)
    const definition = await open(studio, lost)
    await expect(studio.region('Problems')).toContainText('is not reachable')
    await definition.clickAfter('"Lost"')
    await page.keyboard.press('ControlOrMeta+Period')
    await expect(definition.quickFix('Remove Lost')).toBeVisible()
    await page.keyboard.press('Enter')
    await definition.expectText(machine)
    await expect(studio.node('Lost')).toBeHidden()
    await expect(studio.region('Problems')).toContainText('No problems')

    expect(await definition.undosUntil(lost)).toBe(1)
    await expect(studio.node('Lost')).toBeVisible()
  })

  test('offers it where the mouse rests on the underline', async ({ page }) => {
    const studio = new StudioPage(page)
    const definition = await open(studio, lost)
    await expect(studio.region('Problems')).toContainText('is not reachable')
    await definition.clickAfter('"Lo')
    const hint = page.getByRole('tooltip').filter({ hasText: 'is not reachable' })
    const fix = hint.getByRole('button', { name: /^Quick Fix/ })
    // The underline may come after the finding is listed: the mouse comes again until it is there.
    await expect(async () => {
      await definition.line('"StartAt"').hover()
      await definition.line('"Lost"').hover({ position: { x: 52, y: 10 } })
      await expect(fix).toBeVisible({ timeout: 2000 })
    }).toPass({ timeout: 40_000 })
    await fix.click()
    await definition.quickFix('Remove Lost').click()
    await definition.expectText(machine)
  })

  test('is not offered for another place', async ({ page }) => {
    const studio = new StudioPage(page)
    const definition = await open(studio, lost)
    await expect(studio.region('Problems')).toContainText('is not reachable')
    await definition.clickAfter('"StartAt"')
    await page.keyboard.press('ControlOrMeta+Period')
    await expect(definition.region.getByText('No code actions available')).toBeVisible()
  })
})
