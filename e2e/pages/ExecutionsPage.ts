// Executions that a run has started: the tab Executions, the breadcrumb above one that is looked into, the log of an Express one.
import { expect, type Locator, type Page } from '@playwright/test'
import { ExecutionPage } from './ExecutionPage'
import { StudioPage } from './StudioPage'

export class ExecutionsPage {
  readonly studio: StudioPage
  readonly run: ExecutionPage
  readonly list: Locator
  readonly trail: Locator

  constructor(readonly page: Page) {
    this.studio = new StudioPage(page)
    this.run = new ExecutionPage(page)
    this.list = this.run.region.getByRole('listbox', { name: 'Executions' })
    this.trail = this.run.region.getByRole('navigation', { name: 'Executions' })
  }

  /** Saves workflows by their names; the last one stays open. */
  async openAll(workflows: readonly { readonly name: string; readonly definition: unknown }[]): Promise<void> {
    await this.studio.goto()
    for (const { name, definition } of workflows) {
      await this.studio.dropFile({ name: `${name}.asl.json`, text: JSON.stringify(definition, null, 2) })
      await expect(this.studio.name).toHaveValue(name)
      await this.studio.expectSaved()
    }
    await this.studio.outline.show()
    await this.studio.tab('Execution').click()
  }

  async show(): Promise<void> {
    await this.run.region.getByRole('tab', { name: 'Executions', exact: true }).click()
  }

  row(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name })
  }

  /** Looks into the execution of a line, by keyboard. */
  async open(name: string | RegExp): Promise<void> {
    await this.row(name).click()
    await this.list.press('Enter')
    await expect(this.trail).toBeVisible()
  }

  /** What is said of the chosen line. */
  details(name: string): Locator {
    return this.run.region.getByRole('region', { name: `Execution ${name}`, exact: true })
  }

  async back(name: string): Promise<void> {
    await this.trail.getByRole('button', { name, exact: true }).click()
    await expect(this.trail).toHaveCount(0)
  }

  async setLogLevel(level: 'ALL' | 'ERROR' | 'FATAL' | 'OFF'): Promise<void> {
    await this.run.region.getByRole('combobox', { name: 'Log level' }).click()
    await this.page.getByRole('option', { name: level, exact: true }).click()
  }
}
