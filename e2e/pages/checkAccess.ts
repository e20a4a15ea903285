// What axe finds on the page: against its rules for WCAG 2.2 AA, or in one part against all it has.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails with one line a violation: the rule, what is wrong, and where. Waits for fades first: half a colour has no contrast. */
export async function checkAccess(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    return Promise.allSettled(ending.map((animation) => animation.finished))
  })
  expect(await faults(axeOf(page).options({ ...told, runOnly: { type: 'tag', values: tags } }))).toEqual([])
}

/** Fails likewise for the part of the page that `selector` names, by the best practices too. */
export async function checkAccessWithin(page: Page, selector: string): Promise<void> {
  expect(await faults(axeOf(page).include(selector).options(told))).toEqual([])
}

/** What passes need not be gathered and sent. */
const told = { resultTypes: ['violations' as const] }

/** The page has no frames, so axe can run and conclude in it: that takes a third of the time. */
const axeOf = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true)

async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  )
}
