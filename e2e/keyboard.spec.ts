// A workflow of three states built, renamed, connected and run by keyboard alone, its names read from the outline.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test'
import { StudioPage } from './pages/StudioPage'

/** Tabs onward until what has the focus has this role and name, as a person does who listens to the names. */
async function tabTo(
  page: Page,
  role: 'button' | 'tree' | 'tab' | 'combobox' | 'textbox',
  name: string,
): Promise<void> {
  const target = page.getByRole(role, { name, exact: true })
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `reached by Tab: ${name}`).toBeFocused()
}

async function addState(page: Page, query: string): Promise<void> {
  await expect(page.getByRole('combobox', { name: 'Search states and actions' })).toBeFocused()
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
}

test('three states are built, renamed and run without a mouse', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await page.keyboard.press('Tab')
  await expect(studio.button('Skip to Canvas')).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', 'Add first state')
  await page.keyboard.press('Enter')
  await addState(page, 'lambda invoke')
  await expect(studio.stateNodes()).toHaveCount(1)
  await expect(studio.stateNodes().first()).toBeFocused()

  await page.keyboard.press('a')
  await addState(page, 'wait')
  await expect(studio.stateNodes()).toHaveCount(2)
  await expect(studio.node('Wait')).toBeFocused()

  await page.keyboard.press('a')
  await addState(page, 'succeed')
  await expect(studio.stateNodes()).toHaveCount(3)
  await expect(studio.node('Succeed')).toBeFocused()

  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Done')
  await page.keyboard.press('Enter')
  await expect(studio.node('Done')).toBeVisible()

  await tabTo(page, 'button', 'Skip to Outline')
  await page.keyboard.press('Enter')
  await expect(studio.outline.tree).toBeFocused()
  const rows = await studio.outline.rows().allTextContents()
  expect(rows).toHaveLength(3)
  expect(rows.join(' | ')).toMatch(/Task.*\| .*Wait.*\| .*Done.*Succeed/)

  await page.keyboard.press('Control+Enter')
  await studio.expectRunStatus('Succeeded')
  await expect(studio.outline.row('Done')).toContainText('Succeeded')
})

test('every stop of the Tab key shows where it is, and Tab is never caught', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('payment')
  const seen = new Set<string>()
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const { width, height } = element.getBoundingClientRect()
      const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return { name: `${element.tagName} ${label} ${element.id}`, isVisible: width > 0 && height > 0 }
    })
    if (stop === null) break
    expect(stop).toMatchObject({ isVisible: true })
    seen.add(stop.name)
  }
  const stops = [...seen].join('\n')
  for (const name of ['Run', 'File', 'Workflow name', 'Design', 'Large amount?', 'Problems'])
    expect(stops).toContain(name)
})

test('on the canvas arrows follow the flow and Enter opens the inspector', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('hello')
  await studio.button('Skip to Canvas').focus()
  await page.keyboard.press('Enter')
  await expect(studio.node('Compose greeting')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(studio.node('Pause for effect')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(studio.node('Compose greeting')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(studio.region('Inspector').locator(':focus')).toHaveCount(1)
})
