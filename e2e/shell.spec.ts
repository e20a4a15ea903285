// The frame: regions, tabs, skip links, panes, themes, narrow windows; the six examples; and axe on the main screens.
import { expect, test, themes } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { regionNames, StudioPage } from './pages/StudioPage'

test.describe('regions and tabs', () => {
  test('every region can be reached by its name', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('hello')

    for (const name of regionNames.filter((region) => region !== 'Definition')) {
      await expect(studio.region(name)).toBeVisible()
    }
    await expect(studio.region('Definition')).toBeHidden()

    await studio.tab('Split').click()
    await expect(studio.region('Definition')).toBeVisible()
    await expect(studio.region('Canvas')).toBeVisible()

    for (const name of ['Problems', 'Execution'] as const) {
      await studio.tab(name).click()
      await expect(page.getByRole('tabpanel', { name }).getByRole('region', { name, exact: true })).toBeVisible()
      await expect(studio.region(name)).toHaveCount(1)
    }
  })

  test('Design, Split and Code are tabs that arrows move through', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('hello')

    await studio.tab('Design').focus()
    await page.keyboard.press('ArrowRight')
    await expect(studio.tab('Split')).toBeFocused()
    await expect(studio.tab('Split')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowRight')
    await expect(studio.region('Definition')).toBeVisible()
    await expect(studio.canvas).toBeHidden()
    await page.keyboard.press('ArrowRight')
    await expect(studio.tab('Design')).toHaveAttribute('aria-selected', 'true')
    await expect(studio.region('Definition')).toBeHidden()
  })

  test('skip links lead to canvas, outline, inspector and run', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('hello')

    await page.keyboard.press('Tab')
    await expect(studio.button('Skip to Canvas')).toBeFocused()
    await expect(studio.button('Skip to Canvas')).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(studio.node('Compose greeting')).toBeFocused()

    await studio.button('Skip to Outline').focus()
    await page.keyboard.press('Enter')
    await expect(studio.outline.tree).toBeFocused()

    await studio.button('Hide Inspector').click()
    await studio.button('Skip to Inspector').focus()
    await page.keyboard.press('Enter')
    await expect(studio.region('Inspector')).toBeFocused()

    await studio.button('Skip to Run').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#run-controls button:focus')).toHaveCount(1)
  })

  test('the outline lists every state with its type', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('thumbnails')
    await studio.outline.show()

    const levels = await studio.outline.tree
      .getByRole('treeitem')
      .evaluateAll((items) => items.map((item) => `${item.getAttribute('aria-level')} ${item.textContent}`))
    expect(levels[0]).toMatch(/^1 .*Parallel/)
    expect(levels.some((row) => /^3 .*(Task|Map)/.test(row))).toBe(true)
    await expect(studio.outline.rows()).toHaveCount(await studio.stateNodes().count())
  })
})

test.describe('panes', () => {
  test('are resized by keyboard and keep their size over a reload', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.goto()
    const divider = page.getByRole('separator', { name: 'Resize States browser' })
    await expect(divider).toHaveAttribute('aria-valuenow', '280')

    await divider.focus()
    await page.keyboard.press('ArrowRight')
    await expect(divider).toHaveAttribute('aria-valuenow', '296')
    await page.keyboard.press('Shift+ArrowRight')
    await expect(divider).toHaveAttribute('aria-valuenow', '360')
    await expect.poll(async () => (await studio.region('States browser').boundingBox())?.width).toBe(360)

    await page.reload()
    await expect(divider).toHaveAttribute('aria-valuenow', '360')
    await divider.focus()
    await page.keyboard.press('Enter')
    await expect(divider).toHaveAttribute('aria-valuenow', '280')
  })

  test('are dragged, hidden and shown', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.goto()
    const divider = page.getByRole('separator', { name: 'Resize Inspector' })
    const at = await divider.boundingBox()
    if (!at) throw new Error('The divider has no box')
    await page.mouse.move(at.x + at.width / 2, 400)
    await page.mouse.down()
    await page.mouse.move(at.x + at.width / 2 - 60, 400, { steps: 4 })
    await page.mouse.up()
    await expect(divider).toHaveAttribute('aria-valuenow', '420')

    await studio.button('Hide Inspector').click()
    await expect(studio.region('Inspector')).toBeHidden()
    await page.keyboard.press('Control+Alt+b')
    await expect(studio.region('Inspector')).toBeVisible()
    await page.keyboard.press('Control+b')
    await expect(studio.region('States browser')).toBeHidden()
    await page.keyboard.press('Control+j')
    await expect(studio.region('Problems')).toBeVisible()
  })
})

test.describe('themes', () => {
  for (const theme of themes) {
    test.describe(() => {
      test.use({ theme })
      test(`the system's ${theme} theme is shown`, async ({ page }) => {
        await new StudioPage(page).goto()
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      })
    })
  }

  test('a chosen theme is there before the first paint of the next visit', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.goto()
    await studio.button('Theme').click()
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

    // Every theme the page has from its first script on: a flash would be a light one first.
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seenThemes: seen })
      const note = () => {
        const theme = document.documentElement?.dataset.theme
        if (theme && seen.at(-1) !== theme) seen.push(theme)
      }
      new MutationObserver(note).observe(document, { attributes: true, childList: true, subtree: true })
    })
    await page.reload()
    await expect(studio.canvas).toBeVisible()
    // Set by the script above.
    const seen = await page.evaluate(() => (globalThis as unknown as { seenThemes: string[] }).seenThemes)
    expect(seen).toEqual(['dark'])
    const painted = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(painted).not.toBe('rgb(255, 255, 255)')
  })
})

test.describe('narrow windows', () => {
  test('below 900 px panes open over the canvas and close with Escape', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 900 })
    const studio = new StudioPage(page)
    await studio.gotoExample('payment')
    await expect(studio.region('Inspector')).toBeHidden()

    await studio.button('Show Inspector').click()
    await expect(studio.region('Inspector')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(studio.region('Inspector')).toBeHidden()
  })

  for (const width of [360, 600, 1024]) {
    test(`at ${width} px nothing is cut off and a run works`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const studio = new StudioPage(page)
      await studio.gotoExample('hello')

      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      await expect(studio.button('Run')).toBeInViewport()
      await studio.setSpeed('Instant')
      await studio.run()
      await studio.expectRunStatus('Succeeded')
    })
  }
})

test.describe('examples', () => {
  const examples = [
    { id: 'hello', status: 'Succeeded' },
    { id: 'payment', status: 'Succeeded' },
    { id: 'thumbnails', status: 'Succeeded' },
    { id: 'travel-saga', status: 'Failed' },
    { id: 'polling', status: 'Succeeded' },
    { id: 'order', status: 'Succeeded' },
  ] as const

  for (const { id, status } of examples) {
    test(`${id} is drawn without problems and its run has ${status.toLowerCase()}`, async ({ page }) => {
      const studio = new StudioPage(page)
      await studio.gotoExample(id)
      await studio.outline.show()
      await expect(studio.stateNodes()).toHaveCount(await studio.outline.rows().count())
      await expect(studio.region('Problems').getByRole('img', { name: /^(Error|Warning)$/ })).toHaveCount(0)

      await studio.setSpeed('Instant')
      await studio.run()
      await studio.expectRunStatus(status)
      await expect(studio.outline.rows().filter({ hasText: status }).first()).toBeVisible()
    })
  }

  test('an example that does not exist is told', async ({ page, watch }) => {
    watch.allow(/404/)
    const studio = new StudioPage(page)
    await studio.goto('./?example=nothing')
    await expect(studio.notifications).toContainText('example')
  })
})

test.describe('axe in both themes', () => {
  test('empty start, gallery, shortcuts', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.goto()
    await expect(page.getByText('Start your workflow')).toBeVisible()
    await checkAccess(page)

    await studio.chooseFileEntry('Workflows and examples')
    await expect(studio.dialog('Workflows and examples').getByRole('listitem')).not.toHaveCount(0)
    await checkAccess(page)
    await page.keyboard.press('Escape')

    await studio.button('Keyboard shortcuts').click()
    await expect(studio.dialog('Keyboard shortcuts')).toBeVisible()
    await checkAccess(page)
  })

  test('an example, a state in the inspector, the outline', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('order')
    await checkAccess(page)
    await studio.node('Take payment').click()
    await expect(
      studio
        .region('Inspector')
        .getByText('Take payment')
        .or(studio.region('Inspector').getByRole('textbox').first())
        .first(),
    ).toBeVisible()
    await studio.outline.show()
    await checkAccess(page)
  })

  test('split view and problems', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.goto()
    await studio.openFile({
      name: 'dangling.asl.json',
      text: JSON.stringify(
        { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'Nowhere' }, B: { Type: 'Wait' } } },
        null,
        2,
      ),
    })
    await studio.tab('Split').click()
    await expect(page.locator('.monaco-editor').first()).toBeVisible()
    await studio.tab('Problems').click()
    await expect(studio.region('Problems')).toContainText('MISSING_TRANSITION_TARGET')
    await checkAccess(page)
  })

  test('a run under way, paused and over', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('payment')
    await studio.setSpeed('0.25×')
    await studio.run()
    await studio.expectRunStatus('In Progress')
    await checkAccess(page)
    await studio.button('Pause').click()
    await studio.expectRunStatus('Paused')
    await checkAccess(page)
    await studio.button('Stop').click()
    await studio.expectRunStatus('Cancelled')
    await studio.setSpeed('Instant')
    await studio.run()
    await studio.expectRunStatus('Succeeded')
    await checkAccess(page)
  })
})

test.describe('tooltips', () => {
  test('come to the pointer that rests, stay under it, and go with Escape', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('hello')
    const tooltip = page.getByRole('tooltip')
    await studio.button('Zoom to fit').hover()
    await expect(tooltip).toContainText('Zoom to fit')
    await expect(studio.button('Zoom to fit')).toHaveAccessibleDescription(/Zoom to fit/)

    await tooltip.hover()
    await expect(tooltip).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tooltip).toBeHidden()
  })

  test('there is one at a time, and a press ends it', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('hello')
    const tooltip = page.getByRole('tooltip')
    await studio.button('Zoom in').hover()
    await expect(tooltip).toContainText('Zoom in')
    await studio.button('Zoom out').hover()
    await expect(tooltip).toHaveCount(1)
    await expect(tooltip).toContainText('Zoom out')
    await page.mouse.down()
    await expect(tooltip).toBeHidden()
    await page.mouse.up()
  })

  test('come with the focus of the keyboard, and take the first Escape of a dialog', async ({ page }) => {
    const studio = new StudioPage(page)
    await studio.gotoExample('hello')
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    const close = dialog.getByRole('button', { name: 'Close' })
    await page.keyboard.press('Tab')
    await close.focus()
    const tooltip = page.getByRole('tooltip')
    await expect(tooltip).toContainText('Close')

    await page.keyboard.press('Escape')
    await expect(tooltip).toBeHidden()
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})
