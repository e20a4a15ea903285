// What axe finds on the page in both themes: against its rules for WCAG 2.2 AA, or in one part against all it has.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails with one line a violation: the theme, the rule, what is wrong, and where. */
export const checkAccess = (page: Page): Promise<void> =>
  check(page, () => axeOf(page).options({ ...told, runOnly: { type: 'tag', values: tags } }))

/** Fails likewise for the part of the page that `selector` names, by the best practices too. */
export const checkAccessWithin = (page: Page, selector: string): Promise<void> =>
  check(page, () => axeOf(page).include(selector).options(told))

/** What passes need not be gathered and sent. */
const told = { resultTypes: ['violations' as const] }

/** The page has no frames, so axe can run and conclude in it: that takes a third of the time. */
const axeOf = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true)

async function check(page: Page, axe: () => AxeBuilder): Promise<void> {
  const faults: string[] = []
  // The system's theme changes under the page, and ends as it was.
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await endOfFades(page)
    for (const { id, help, nodes } of (await axe().analyze()).violations) {
      for (const { target, failureSummary } of nodes) {
        faults.push(`${theme} · ${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`)
      }
    }
  }
  expect(faults).toEqual([])
}

/** Half a colour has no contrast. A change of style begins to fade with the next frame. */
function endOfFades(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    return Promise.allSettled(ending.map((animation) => animation.finished))
  })
}
