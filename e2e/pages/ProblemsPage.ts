// The list of problems: its rows, their menu, and the rules that are muted.
import type { Locator, Page } from '@playwright/test'

export class ProblemsPage {
  readonly list: Locator
  readonly muted: Locator

  constructor(readonly page: Page) {
    const region = page.getByRole('region', { name: 'Problems', exact: true })
    this.list = region.getByRole('listbox', { name: 'Problems' })
    this.muted = region.getByRole('button', { name: /^\d+ rules? muted$/ })
  }

  row(text: string | RegExp): Locator {
    return this.list.getByRole('option').filter({ hasText: text })
  }

  entry(name: string): Locator {
    return this.page.getByRole('menuitem', { name, exact: true })
  }
}
