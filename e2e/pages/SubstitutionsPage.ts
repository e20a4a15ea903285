// The values of substitutions: in the dialog before a run, and in the inspector of the workflow.
import { expect, type Locator, type Page } from '@playwright/test'

export class SubstitutionsPage {
  readonly dialog: Locator
  readonly list: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Values for this run' })
    this.list = page.getByRole('list', { name: 'Substitutions of the definition' })
  }

  value(name: string): Locator {
    return this.page.getByRole('textbox', { name: `Value of ${name}`, exact: true })
  }

  type(name: string): Locator {
    return this.page.getByRole('combobox', { name: `Type of ${name}`, exact: true })
  }

  async give(name: string, value: string): Promise<void> {
    await this.value(name).fill(value)
    await this.value(name).press('Enter')
  }

  async chooseType(name: string, type: string): Promise<void> {
    await this.type(name).click()
    await this.page.getByRole('option', { name: type, exact: true }).click()
    await expect(this.type(name)).toHaveText(type)
  }

  /** The way to a place a substitution is used at. */
  use(place: string): Locator {
    return this.list.getByRole('button', { name: place, exact: true })
  }
}
