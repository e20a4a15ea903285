// The dialog that tests one state alone: what is filled in, and what came of it.
import { expect, type Locator, type Page } from '@playwright/test'

export class TestStatePage {
  readonly dialog: Locator
  readonly input: Locator
  readonly result: Locator
  /** What came of the test. */
  readonly outcome: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Test / })
    this.input = this.text('Input (JSON)')
    this.result = this.text('Result (JSON)')
    this.outcome = this.dialog.getByRole('region', { name: 'Test result' })
  }

  text(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label, exact: true })
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true })
  }

  async choose(option: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: option, exact: true }).check()
  }

  async test(): Promise<void> {
    await this.button('Test').click()
  }

  /** Waits until the test has ended so. */
  async ended(status: string): Promise<void> {
    await expect(this.outcome.getByRole('heading', { name: status, exact: true })).toBeVisible()
  }

  /** A value of the result. */
  value(title: string): Locator {
    return this.outcome.getByRole('tree', { name: title, exact: true })
  }
}
