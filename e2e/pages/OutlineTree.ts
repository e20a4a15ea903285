// The tree `Outline`: every state with its type and run status, the canvas's equal twin.
import { expect, type Locator, type Page } from '@playwright/test'

export class OutlineTree {
  readonly tree: Locator

  constructor(private readonly page: Page) {
    this.tree = page.getByRole('tree', { name: 'Outline', exact: true })
  }

  /** Waits until it is there: it comes right after the first picture. */
  async show(): Promise<void> {
    await expect(this.tree).toBeVisible()
  }

  /** The rows of states; branches of a Parallel are rows too, and are left out. */
  rows(): Locator {
    return this.tree.getByRole('treeitem').filter({ hasNotText: /^Branch \d+$/ })
  }

  /** The row of the state with exactly this name. */
  row(name: string): Locator {
    return this.tree.getByRole('treeitem').filter({ has: this.page.getByText(name, { exact: true }) })
  }
}
