// What waits for an answer, as people see it and answer it: the tab Waiting of the region Execution.
import { expect, type Locator, type Page } from '@playwright/test'
import { ExecutionPage } from './ExecutionPage'
import { escaped, StudioPage } from './StudioPage'

export class WaitingPage {
  readonly studio: StudioPage
  readonly execution: ExecutionPage
  readonly list: Locator
  /** Output of SendTaskSuccess. */
  readonly output: Locator

  constructor(readonly page: Page) {
    this.studio = new StudioPage(page)
    this.execution = new ExecutionPage(page)
    this.list = this.execution.region.getByRole('listbox', { name: 'Waiting for an answer' })
    this.output = this.execution.region.getByRole('textbox', { name: 'Output (JSON)' })
  }

  /** Opens a definition and runs it until somebody is asked. */
  async runToQuestion(definition: unknown): Promise<void> {
    await this.studio.goto()
    await this.studio.dropFile({ name: 'ask.asl.json', text: JSON.stringify(definition, null, 2) })
    await expect(this.studio.stateNodes().first()).toBeVisible()
    await this.studio.outline.show()
    await this.execution.setSpeed('Instant')
    await this.studio.run()
    await this.isAsked()
  }

  /** The region is open with the list in view. */
  async isAsked(): Promise<void> {
    await expect(this.list).toBeVisible()
  }

  line(text: string | RegExp): Locator {
    return this.list.getByRole('option', { name: text })
  }

  /** The form of a call, by its state (and iteration: `Approve #1`). */
  form(name: string): Locator {
    return this.execution.region.getByRole('region', { name: `Answer ${name}`, exact: true })
  }

  text(label: string): Locator {
    return this.execution.region.getByRole('textbox', { name: label, exact: true })
  }

  async choose(answer: 'Succeed' | 'Fail'): Promise<void> {
    await this.execution.region.getByRole('radio', { name: answer, exact: true }).check({ force: true })
  }

  /** Ends the execution as StopExecution does, from the head of the region. */
  async abort({ error, cause }: { readonly error: string; readonly cause: string }): Promise<void> {
    await this.execution.button('Abort with error and cause').click()
    const form = this.page.getByRole('dialog', { name: 'Abort with error and cause' })
    await form.getByRole('textbox', { name: 'Error' }).fill(error)
    await form.getByRole('textbox', { name: 'Cause' }).fill(cause)
    await form.getByRole('button', { name: 'Abort', exact: true }).click()
  }

  async press(button: string): Promise<void> {
    await this.execution.button(button).click()
  }

  /** AWS's refusal, as it is. */
  refusal(text: string): Locator {
    return this.execution.region.getByRole('alert').filter({ hasText: text })
  }

  /** What is spoken. */
  async isTold(text: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: new RegExp(escaped(text)) })).toHaveCount(1)
  }
}
