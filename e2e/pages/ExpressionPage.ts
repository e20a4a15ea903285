// An expression field of the inspector while it is written in: the small editor, the live result, the sample.
import { expect, type Locator, type Page } from '@playwright/test'
import { InspectorPage } from './InspectorPage'

export class ExpressionPage {
  readonly inspector: InspectorPage
  readonly panel: Locator
  readonly tree: Locator

  constructor(readonly page: Page) {
    this.inspector = new InspectorPage(page)
    this.panel = this.inspector.region.getByRole('group', { name: 'Live result', exact: true })
    this.tree = this.panel.getByRole('tree', { name: 'Sample values' })
  }

  /** Goes into a field and waits until the editor has taken the input's place. */
  async enter(field: Locator): Promise<void> {
    await field.focus()
    await this.expectEditor()
  }

  /** The small editor is there. Its program is large and comes over the network the first time. */
  async expectEditor(): Promise<void> {
    await expect(this.inspector.region.locator('.monaco-editor')).toBeVisible({ timeout: 20_000 })
  }

  /** What the editor shows. */
  text(): Locator {
    return this.inspector.region.locator('.monaco-editor .view-lines')
  }

  /** Replaces all that is written. */
  async rewrite(text: string): Promise<void> {
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.insertText(text)
  }

  /** A suggestion for the word at the caret, by its label. */
  suggestion(label: string): Locator {
    return this.page.getByRole('listbox', { name: 'Suggest' }).getByRole('option', { name: label })
  }

  /** The line that is said of the result. */
  get result(): Locator {
    return this.panel.getByRole('status')
  }

  async chooseSample(name: 'Execution' | 'Example' | 'Typed', within: Locator = this.panel): Promise<void> {
    await within.getByRole('radio', { name, exact: true }).check()
  }

  /** A value of the sample, by its name. */
  sampleValue(name: string): Locator {
    return this.tree.getByRole('treeitem').getByRole('button', { name: new RegExp(`^${name}\\b`) })
  }
}
